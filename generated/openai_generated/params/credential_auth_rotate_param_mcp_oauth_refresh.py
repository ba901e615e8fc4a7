# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthRotateParamMcpOauthRefresh(TypedDict, total=False):
    """Credential auth rotate param MCP oauth refresh."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: params.McpOauthTokenEndpointAuthRotateParam | Model | None
