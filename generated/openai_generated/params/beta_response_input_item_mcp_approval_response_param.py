# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemMcpApprovalResponseParam(TypedDict, total=False):
    """Beta response input item MCP approval response (`mcp_approval_response`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
