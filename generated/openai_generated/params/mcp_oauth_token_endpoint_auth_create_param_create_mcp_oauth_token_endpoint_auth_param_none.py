# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    """MCP oauth token endpoint auth create param create MCP oauth token endpoint auth param none (`none`)."""

    type: Required[Literal["none"]]
