# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """Realtime MCP tool execution error (`tool_execution_error`)."""

    type: Required[Literal["tool_execution_error"]]
    """Always `tool_execution_error`."""
    message: Required[str]
    """Why the tool failed."""
