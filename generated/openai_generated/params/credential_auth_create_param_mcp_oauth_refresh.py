# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthCreateParamMcpOauthRefresh(TypedDict, total=False):
    """Credential auth create param MCP oauth refresh."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[params.McpOauthTokenEndpointAuthCreateParam | Model]
    resource: str | None
    scope: str | None
