# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.credential_networking_unrestricted import CredentialNetworkingUnrestricted
    from openai_generated.models.credential_networking_vault_credential_networking_resource_limited import (
        CredentialNetworkingVaultCredentialNetworkingResourceLimited,
    )

    CredentialNetworking: TypeAlias = (
        CredentialNetworkingUnrestricted | CredentialNetworkingVaultCredentialNetworkingResourceLimited
    )
    """Credential networking: one of 2 kinds, told apart by `type`."""
else:
    CredentialNetworking = TaggedUnion(
        "CredentialNetworking",
        __package__,
        key="type",
        variants={
            "limited": "CredentialNetworkingVaultCredentialNetworkingResourceLimited",
            "unrestricted": "CredentialNetworkingUnrestricted",
        },
        shapes=(),
    )
