# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_vault_credential_auth_param_environment_variable import (
        CreateVaultCredentialAuthParamEnvironmentVariable as CreateVaultCredentialAuthParamEnvironmentVariable,
    )
    from openai_generated.params.create_vault_credential_auth_param_mcp_oauth_refresh import (
        CreateVaultCredentialAuthParamMcpOauthRefresh as CreateVaultCredentialAuthParamMcpOauthRefresh,
    )
    from openai_generated.params.create_vault_credential_auth_param_static_bearer import (
        CreateVaultCredentialAuthParamStaticBearer as CreateVaultCredentialAuthParamStaticBearer,
    )
    from openai_generated.params.credential_auth_create_param import (
        CredentialAuthCreateParam as CredentialAuthCreateParam,
    )
    from openai_generated.params.credential_auth_create_param_create_vault_credential_auth_param_mcp_oauth import (
        CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth as CreateVaultCredentialAuthParamMcpOauth,
    )


__all__ = [
    "CreateVaultCredentialAuthParamEnvironmentVariable",
    "CreateVaultCredentialAuthParamMcpOauth",
    "CreateVaultCredentialAuthParamMcpOauthRefresh",
    "CreateVaultCredentialAuthParamStaticBearer",
    "CredentialAuthCreateParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateVaultCredentialAuthParamEnvironmentVariable": "openai_generated.params.create_vault_credential_auth_param_environment_variable",
        "CreateVaultCredentialAuthParamMcpOauth": "openai_generated.params.credential_auth_create_param_create_vault_credential_auth_param_mcp_oauth:CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth",
        "CreateVaultCredentialAuthParamMcpOauthRefresh": "openai_generated.params.create_vault_credential_auth_param_mcp_oauth_refresh",
        "CreateVaultCredentialAuthParamStaticBearer": "openai_generated.params.create_vault_credential_auth_param_static_bearer",
        "CredentialAuthCreateParam": "openai_generated.params.credential_auth_create_param",
    },
)
