# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemMcpApprovalResponseParam(TypedDict, total=False):
    """Beta response input item MCP approval response (`mcp_approval_response`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    approval_request_id: Required[str]
    """The id of the request that is answered here."""
    approve: Required[bool]
    """Whether the call may be made."""
    reason: str | None
    """Why it was decided so, if somebody said."""
