# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam


@model
class CredentialAuthRotateParamMcpOauthRefresh(Model):
    """Credential auth rotate param MCP oauth refresh."""

    refresh_token: str | None = None
    scope: str | None = None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None = None
