# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.mcp_tool_call_error import MCPToolCallError


@model
class ResponseInputItemMcpCall(Model):
    """Response input item MCP call (`mcp_call`)."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: MCPToolCallError | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str | None = None
    approval_request_id: str | None = None
