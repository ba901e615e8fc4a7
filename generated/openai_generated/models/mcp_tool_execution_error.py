# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MCPToolExecutionError(Model):
    """MCP tool execution error (`mcp_tool_execution_error`)."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    content: object
