# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """Credential auth rotate param rotate vault credential auth param MCP oauth (`mcp_oauth`)."""

    type: Required[Literal["mcp_oauth"]]
    """Always `mcp_oauth`."""
    access_token: str | None
    expires_at: str | None
    refresh: params.CredentialAuthRotateParamMcpOauthRefresh | Model | None


class CredentialAuthRotateParamMcpOauthRefresh(TypedDict, total=False):
    """Credential auth rotate param MCP oauth refresh."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: params.McpOauthTokenEndpointAuthRotateParam | Model | None


class CredentialAuthRotateParamStaticBearer(TypedDict, total=False):
    """Credential auth rotate param static bearer (`static_bearer`)."""

    token: Required[str]
    type: Required[Literal["static_bearer"]]
    """Always `static_bearer`."""


class CredentialAuthRotateParamEnvironmentVariable(TypedDict, total=False):
    """Credential auth rotate param environment variable (`environment_variable`)."""

    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]
    """Always `environment_variable`."""


CredentialAuthRotateParam: TypeAlias = (
    params.CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth
    | params.CredentialAuthRotateParamStaticBearer
    | params.CredentialAuthRotateParamEnvironmentVariable
)
"""Credential auth rotate param: one of 3 kinds, told apart by `type`."""
