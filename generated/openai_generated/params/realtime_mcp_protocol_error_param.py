# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """Realtime MCP protocol error (`protocol_error`)."""

    type: Required[Literal["protocol_error"]]
    """Always `protocol_error`."""
    code: Required[int]
    """The number that JSON-RPC gives the error."""
    message: Required[str]
    """What the MCP server said was wrong."""
