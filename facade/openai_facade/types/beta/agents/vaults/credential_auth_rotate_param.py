# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_auth_rotate_param import (
        CredentialAuthRotateParam as CredentialAuthRotateParam,
        CredentialAuthRotateParamEnvironmentVariable as RotateVaultCredentialAuthParamEnvironmentVariable,
        CredentialAuthRotateParamMcpOauthRefresh as RotateVaultCredentialAuthParamMcpOauthRefresh,
        CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth as RotateVaultCredentialAuthParamMcpOauth,
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
        "RotateVaultCredentialAuthParamEnvironmentVariable": "openai_generated.params.credential_auth_rotate_param:CredentialAuthRotateParamEnvironmentVariable",
        "RotateVaultCredentialAuthParamMcpOauth": "openai_generated.params.credential_auth_rotate_param:CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth",
        "RotateVaultCredentialAuthParamMcpOauthRefresh": "openai_generated.params.credential_auth_rotate_param:CredentialAuthRotateParamMcpOauthRefresh",
        "RotateVaultCredentialAuthParamStaticBearer": "openai_generated.params.credential_auth_rotate_param:CredentialAuthRotateParamStaticBearer",
    },
)
