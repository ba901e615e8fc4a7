# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.credential_networking import (
        CredentialNetworking as CredentialNetworking,
        CredentialNetworkingUnrestricted as VaultCredentialNetworkingResourceUnrestricted,
        CredentialNetworkingVaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited,
    )


__all__ = [
    "CredentialNetworking",
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceUnrestricted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialNetworking": "openai_generated.models.credential_networking",
        "VaultCredentialNetworkingResourceLimited": "openai_generated.models.credential_networking:CredentialNetworkingVaultCredentialNetworkingResourceLimited",
        "VaultCredentialNetworkingResourceUnrestricted": "openai_generated.models.credential_networking:CredentialNetworkingUnrestricted",
    },
)
