# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class MCPToolExecutionErrorParam(TypedDict, total=False):
    """MCP tool execution error (`mcp_tool_execution_error`)."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[object]
