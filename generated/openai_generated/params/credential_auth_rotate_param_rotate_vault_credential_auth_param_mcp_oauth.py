# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """Credential auth rotate param rotate vault credential auth param MCP oauth (`mcp_oauth`)."""

    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: params.CredentialAuthRotateParamMcpOauthRefresh | Model | None
