# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """Credential auth create param create vault credential auth param MCP oauth (`mcp_oauth`)."""

    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    """Always `mcp_oauth`."""
    expires_at: str | None
    refresh: params.CredentialAuthCreateParamMcpOauthRefresh | Model | None


class CredentialAuthCreateParamMcpOauthRefresh(TypedDict, total=False):
    """Credential auth create param MCP oauth refresh."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[params.McpOauthTokenEndpointAuthCreateParam | Model]
    resource: str | None
    scope: str | None


class CredentialAuthCreateParamStaticBearer(TypedDict, total=False):
    """Credential auth create param static bearer (`static_bearer`)."""

    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]
    """Always `static_bearer`."""


class CredentialAuthCreateParamEnvironmentVariable(TypedDict, total=False):
    """Credential auth create param environment variable (`environment_variable`)."""

    networking: Required[params.CredentialNetworkingParam | Model]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]
    """Always `environment_variable`."""


CredentialAuthCreateParam: TypeAlias = (
    params.CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth
    | params.CredentialAuthCreateParamStaticBearer
    | params.CredentialAuthCreateParamEnvironmentVariable
)
"""Credential auth create param: one of 3 kinds, told apart by `type`."""
