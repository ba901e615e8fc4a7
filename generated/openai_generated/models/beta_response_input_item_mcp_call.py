# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_mcp_tool_call_error import BetaMCPToolCallError


@model
class BetaResponseInputItemMcpCall(Model):
    """Beta response input item MCP call (`mcp_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: BetaMCPToolCallError | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str | None = None
    approval_request_id: str | None = None
