# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth


@model
class CredentialAuthMcpOauthRefresh(Model):
    """Credential auth MCP oauth refresh."""

    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth
