# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    """Agent session input param agent session input MCP approval request result (`agent.session.input.mcp_approval_request_result`)."""

    request_id: Required[str]
    response: Required[params.AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse | Model]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
