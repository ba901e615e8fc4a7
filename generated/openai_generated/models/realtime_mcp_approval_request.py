# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeMcpApprovalRequest(Model):
    """Realtime MCP approval request (`mcp_approval_request`)."""

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


@model
class RealtimeMcpApprovalResponse(Model):
    """Realtime MCP approval response (`mcp_approval_response`)."""

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
