# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.credential_auth import CredentialAuth as CredentialAuth
    from openai_generated.models.credential_auth_vault_credential_auth_resource_mcp_oauth import (
        CredentialAuthVaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
    )
    from openai_generated.models.credential_auth_vault_credential_auth_resource_static_bearer import (
        CredentialAuthVaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
    )
    from openai_generated.models.vault_credential_auth_resource_environment_variable import (
        VaultCredentialAuthResourceEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
    )
    from openai_generated.models.vault_credential_auth_resource_mcp_oauth_refresh import (
        VaultCredentialAuthResourceMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
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
        "VaultCredentialAuthResourceEnvironmentVariable": "openai_generated.models.vault_credential_auth_resource_environment_variable",
        "VaultCredentialAuthResourceMcpOauth": "openai_generated.models.credential_auth_vault_credential_auth_resource_mcp_oauth:CredentialAuthVaultCredentialAuthResourceMcpOauth",
        "VaultCredentialAuthResourceMcpOauthRefresh": "openai_generated.models.vault_credential_auth_resource_mcp_oauth_refresh",
        "VaultCredentialAuthResourceStaticBearer": "openai_generated.models.credential_auth_vault_credential_auth_resource_static_bearer:CredentialAuthVaultCredentialAuthResourceStaticBearer",
    },
)
