# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Realtime MCP approval response (`mcp_approval_response`)."""

    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    approval_request_id: Required[str]
    """The id of the request that is answered here."""
    approve: Required[bool]
    """Whether the call may be made."""
    reason: str | None
    """Why it was decided so, if somebody said."""
