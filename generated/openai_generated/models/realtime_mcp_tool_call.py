# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_mcp_tool_call_error import RealtimeMcpToolCallError


@model
class RealtimeMcpToolCall(Model):
    """Realtime MCP tool call (`mcp_call`)."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: RealtimeMcpToolCallError | None = None
