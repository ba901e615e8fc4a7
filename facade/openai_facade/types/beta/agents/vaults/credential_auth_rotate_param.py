# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_auth_rotate_param import (
        CredentialAuthRotateParam as CredentialAuthRotateParam,
    )
    from openai_generated.params.credential_auth_rotate_param_environment_variable import (
        CredentialAuthRotateParamEnvironmentVariable as RotateVaultCredentialAuthParamEnvironmentVariable,
    )
    from openai_generated.params.credential_auth_rotate_param_mcp_oauth_refresh import (
        CredentialAuthRotateParamMcpOauthRefresh as RotateVaultCredentialAuthParamMcpOauthRefresh,
    )
    from openai_generated.params.credential_auth_rotate_param_rotate_vault_credential_auth_param_mcp_oauth import (
        CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth as RotateVaultCredentialAuthParamMcpOauth,
    )
    from openai_generated.params.credential_auth_rotate_param_static_bearer import (
        CredentialAuthRotateParamStaticBearer as RotateVaultCredentialAuthParamStaticBearer,
    )


__all__ = [
    "CredentialAuthRotateParam",
    "RotateVaultCredentialAuthParamEnvironmentVariable",
    "RotateVaultCredentialAuthParamMcpOauth",
    "RotateVaultCredentialAuthParamMcpOauthRefresh",
    "RotateVaultCredentialAuthParamStaticBearer",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialAuthRotateParam": "openai_generated.params.credential_auth_rotate_param",
        "RotateVaultCredentialAuthParamEnvironmentVariable": "openai_generated.params.credential_auth_rotate_param_environment_variable:CredentialAuthRotateParamEnvironmentVariable",
        "RotateVaultCredentialAuthParamMcpOauth": "openai_generated.params.credential_auth_rotate_param_rotate_vault_credential_auth_param_mcp_oauth:CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth",
        "RotateVaultCredentialAuthParamMcpOauthRefresh": "openai_generated.params.credential_auth_rotate_param_mcp_oauth_refresh:CredentialAuthRotateParamMcpOauthRefresh",
        "RotateVaultCredentialAuthParamStaticBearer": "openai_generated.params.credential_auth_rotate_param_static_bearer:CredentialAuthRotateParamStaticBearer",
    },
)
