# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseOutputItemMcpApprovalResponse(Model):
    """Beta response output item MCP approval response (`mcp_approval_response`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Always `mcp_approval_response`."""
    id: str
    """Names the item in events, references and deletions."""
    approval_request_id: str
    """The id of the request that is answered here."""
    approve: bool
    """Whether the call may be made."""
    reason: str | None = None
    """Why it was decided so, if somebody said."""
