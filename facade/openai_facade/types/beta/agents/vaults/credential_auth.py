# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.credential_auth import (
        CredentialAuth as CredentialAuth,
        CredentialAuthEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
        CredentialAuthMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
        CredentialAuthVaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
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
        "VaultCredentialAuthResourceEnvironmentVariable": "openai_generated.models.credential_auth:CredentialAuthEnvironmentVariable",
        "VaultCredentialAuthResourceMcpOauth": "openai_generated.models.credential_auth:CredentialAuthVaultCredentialAuthResourceMcpOauth",
        "VaultCredentialAuthResourceMcpOauthRefresh": "openai_generated.models.credential_auth:CredentialAuthMcpOauthRefresh",
        "VaultCredentialAuthResourceStaticBearer": "openai_generated.models.credential_auth:CredentialAuthVaultCredentialAuthResourceStaticBearer",
    },
)
