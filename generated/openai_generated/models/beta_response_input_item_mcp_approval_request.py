# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseInputItemMcpApprovalRequest(Model):
    """Beta response input item MCP approval request (`mcp_approval_request`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Always `mcp_approval_request`."""
    id: str
    """Names the item in events, references and deletions."""
    server_label: str
    """The server whose tool is to be called, by the label you gave it."""
    name: str
    """The tool that waits for your approval."""
    arguments: str
    """The arguments as JSON text, for you to look at before you approve."""
