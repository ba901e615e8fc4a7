# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.mcp_tool_call_error import MCPToolCallError


@model
class ResponseInputItemMcpCall(Model):
    """Response input item MCP call (`mcp_call`)."""

    type: Literal["mcp_call"] = "mcp_call"
    """Always `mcp_call`."""
    id: str
    """Names the item in events, references and deletions."""
    server_label: str
    """The server whose tool was called, by the label you gave it."""
    name: str
    """The tool that was called."""
    arguments: str
    """The arguments the tool was given, as JSON text."""
    output: str | None = None
    """What the tool returned; null when it failed."""
    error: MCPToolCallError | None = None
    """What went wrong; null when the call worked."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None
    """How far the call is; calling means that the server is at work."""
    approval_request_id: str | None = None
    """The approval that the call waited for; absent when none was needed."""


MCPToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"]
"""MCP tool call status: the values known when this was generated."""
