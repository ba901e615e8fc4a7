# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.credential_auth import CredentialAuth as CredentialAuth
    from openai_generated.models.credential_auth_environment_variable import (
        CredentialAuthEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
    )
    from openai_generated.models.credential_auth_mcp_oauth_refresh import (
        CredentialAuthMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
    )
    from openai_generated.models.credential_auth_vault_credential_auth_resource_mcp_oauth import (
        CredentialAuthVaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
    )
    from openai_generated.models.credential_auth_vault_credential_auth_resource_static_bearer import (
        CredentialAuthVaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
    )


__all__ = [
    "CredentialAuth",
    "VaultCredentialAuthResourceEnvironmentVariable",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialAuth": "openai_generated.models.credential_auth",
        "VaultCredentialAuthResourceEnvironmentVariable": "openai_generated.models.credential_auth_environment_variable:CredentialAuthEnvironmentVariable",
        "VaultCredentialAuthResourceMcpOauth": "openai_generated.models.credential_auth_vault_credential_auth_resource_mcp_oauth:CredentialAuthVaultCredentialAuthResourceMcpOauth",
        "VaultCredentialAuthResourceMcpOauthRefresh": "openai_generated.models.credential_auth_mcp_oauth_refresh:CredentialAuthMcpOauthRefresh",
        "VaultCredentialAuthResourceStaticBearer": "openai_generated.models.credential_auth_vault_credential_auth_resource_static_bearer:CredentialAuthVaultCredentialAuthResourceStaticBearer",
    },
)
