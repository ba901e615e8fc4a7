# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseInputItemMcpApprovalResponse(Model):
    """Response input item MCP approval response (`mcp_approval_response`)."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Always `mcp_approval_response`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    approval_request_id: str
    """The id of the request that is answered here."""
    approve: bool
    """Whether the call may be made."""
    reason: str | None = None
    """Why it was decided so, if somebody said."""
