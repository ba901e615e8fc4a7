# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """Credential auth create param create vault credential auth param MCP oauth (`mcp_oauth`)."""

    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None
    refresh: params.CredentialAuthCreateParamMcpOauthRefresh | Model | None
