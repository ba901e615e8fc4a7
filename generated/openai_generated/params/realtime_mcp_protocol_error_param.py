# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """Realtime MCP protocol error (`protocol_error`)."""

    type: Required[Literal["protocol_error"]]
    code: Required[int]
    message: Required[str]
