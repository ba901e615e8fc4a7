# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_auth_create_param import (
        CredentialAuthCreateParam as CredentialAuthCreateParam,
    )
    from openai_generated.params.credential_auth_create_param_create_vault_credential_auth_param_mcp_oauth import (
        CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth as CreateVaultCredentialAuthParamMcpOauth,
    )
    from openai_generated.params.credential_auth_create_param_environment_variable import (
        CredentialAuthCreateParamEnvironmentVariable as CreateVaultCredentialAuthParamEnvironmentVariable,
    )
    from openai_generated.params.credential_auth_create_param_mcp_oauth_refresh import (
        CredentialAuthCreateParamMcpOauthRefresh as CreateVaultCredentialAuthParamMcpOauthRefresh,
    )
    from openai_generated.params.credential_auth_create_param_static_bearer import (
        CredentialAuthCreateParamStaticBearer as CreateVaultCredentialAuthParamStaticBearer,
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
        "CreateVaultCredentialAuthParamEnvironmentVariable": "openai_generated.params.credential_auth_create_param_environment_variable:CredentialAuthCreateParamEnvironmentVariable",
        "CreateVaultCredentialAuthParamMcpOauth": "openai_generated.params.credential_auth_create_param_create_vault_credential_auth_param_mcp_oauth:CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth",
        "CreateVaultCredentialAuthParamMcpOauthRefresh": "openai_generated.params.credential_auth_create_param_mcp_oauth_refresh:CredentialAuthCreateParamMcpOauthRefresh",
        "CreateVaultCredentialAuthParamStaticBearer": "openai_generated.params.credential_auth_create_param_static_bearer:CredentialAuthCreateParamStaticBearer",
        "CredentialAuthCreateParam": "openai_generated.params.credential_auth_create_param",
    },
)
