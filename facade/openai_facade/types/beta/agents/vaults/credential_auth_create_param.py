# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_auth_create_param import (
        CredentialAuthCreateParam as CredentialAuthCreateParam,
        CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth as CreateVaultCredentialAuthParamMcpOauth,
        CredentialAuthCreateParamEnvironmentVariable as CreateVaultCredentialAuthParamEnvironmentVariable,
        CredentialAuthCreateParamMcpOauthRefresh as CreateVaultCredentialAuthParamMcpOauthRefresh,
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
        "CreateVaultCredentialAuthParamEnvironmentVariable": "openai_generated.params.credential_auth_create_param:CredentialAuthCreateParamEnvironmentVariable",
        "CreateVaultCredentialAuthParamMcpOauth": "openai_generated.params.credential_auth_create_param:CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth",
        "CreateVaultCredentialAuthParamMcpOauthRefresh": "openai_generated.params.credential_auth_create_param:CredentialAuthCreateParamMcpOauthRefresh",
        "CreateVaultCredentialAuthParamStaticBearer": "openai_generated.params.credential_auth_create_param:CredentialAuthCreateParamStaticBearer",
        "CredentialAuthCreateParam": "openai_generated.params.credential_auth_create_param",
    },
)
