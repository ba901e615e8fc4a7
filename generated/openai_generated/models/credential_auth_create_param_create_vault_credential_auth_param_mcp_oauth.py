# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.credential_auth_create_param_mcp_oauth_refresh import (
        CredentialAuthCreateParamMcpOauthRefresh,
    )


@model
class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(Model):
    """Credential auth create param create vault credential auth param MCP oauth (`mcp_oauth`)."""

    access_token: str
    mcp_server_url: str
    type: Literal["mcp_oauth"] = "mcp_oauth"
    expires_at: str | None = None
    refresh: CredentialAuthCreateParamMcpOauthRefresh | None = None
