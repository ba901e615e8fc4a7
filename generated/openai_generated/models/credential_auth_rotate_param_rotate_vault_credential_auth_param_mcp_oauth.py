# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.credential_auth_rotate_param_mcp_oauth_refresh import (
        CredentialAuthRotateParamMcpOauthRefresh,
    )


@model
class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(Model):
    """Credential auth rotate param rotate vault credential auth param MCP oauth (`mcp_oauth`)."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    access_token: str | None = None
    expires_at: str | None = None
    refresh: CredentialAuthRotateParamMcpOauthRefresh | None = None
