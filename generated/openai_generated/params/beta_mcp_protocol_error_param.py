# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaMCPProtocolErrorParam(TypedDict, total=False):
    """Beta MCP protocol error (`mcp_protocol_error`)."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
