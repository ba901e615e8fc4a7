# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.credential_auth_mcp_oauth_refresh import CredentialAuthMcpOauthRefresh


@model
class CredentialAuthVaultCredentialAuthResourceMcpOauth(Model):
    """Credential auth vault credential auth resource MCP oauth (`mcp_oauth`)."""

    expires_at: str | None = None
    mcp_server_url: str
    refresh: CredentialAuthMcpOauthRefresh | None = None
    type: Literal["mcp_oauth"] = "mcp_oauth"
