# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_networking_param import (
        CredentialNetworkingParam as CredentialNetworkingParam,
    )
    from openai_generated.params.credential_networking_param_unrestricted import (
        CredentialNetworkingParamUnrestricted as VaultCredentialNetworkingParamUnrestricted,
    )
    from openai_generated.params.credential_networking_param_vault_credential_networking_param_limited import (
        CredentialNetworkingParamVaultCredentialNetworkingParamLimited as VaultCredentialNetworkingParamLimited,
    )


__all__ = [
    "CredentialNetworkingParam",
    "VaultCredentialNetworkingParamLimited",
    "VaultCredentialNetworkingParamUnrestricted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialNetworkingParam": "openai_generated.params.credential_networking_param",
        "VaultCredentialNetworkingParamLimited": "openai_generated.params.credential_networking_param_vault_credential_networking_param_limited:CredentialNetworkingParamVaultCredentialNetworkingParamLimited",
        "VaultCredentialNetworkingParamUnrestricted": "openai_generated.params.credential_networking_param_unrestricted:CredentialNetworkingParamUnrestricted",
    },
)
