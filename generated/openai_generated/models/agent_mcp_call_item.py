# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentMcpCallItem(Model):
    """Agent MCP call item (`mcp_call`)."""

    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["mcp_call"] = "mcp_call"
