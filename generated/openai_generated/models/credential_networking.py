# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.credential_networking_vault_credential_networking_resource_limited import (
        CredentialNetworkingVaultCredentialNetworkingResourceLimited,
    )
    from openai_generated.models.vault_credential_networking_resource_unrestricted import (
        VaultCredentialNetworkingResourceUnrestricted,
    )

    CredentialNetworking: TypeAlias = (
        VaultCredentialNetworkingResourceUnrestricted | CredentialNetworkingVaultCredentialNetworkingResourceLimited
    )
    """Credential networking: one of 2 kinds, told apart by `type`."""
else:
    CredentialNetworking = TaggedUnion(
        "CredentialNetworking",
        __package__,
        key="type",
        variants={
            "limited": "CredentialNetworkingVaultCredentialNetworkingResourceLimited",
            "unrestricted": "VaultCredentialNetworkingResourceUnrestricted",
        },
        shapes=(),
    )
