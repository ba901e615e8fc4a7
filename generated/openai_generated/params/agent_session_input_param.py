# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    """Agent session input param agent session input MCP approval request result (`agent.session.input.mcp_approval_request_result`)."""

    request_id: Required[str]
    response: Required[params.AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse | Model]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    """Always `agent.session.input.mcp_approval_request_result`."""


class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    """Agent session input param agent session input MCP approval request result response (`mcp_tool_call`)."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]
    """Always `mcp_tool_call`."""


class AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    """Agent session input param agent session input computer use approval request result (`agent.session.input.computer_use_approval_request_result`)."""

    request_id: Required[str]
    response: Required[params.AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse | Model]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    """Always `agent.session.input.computer_use_approval_request_result`."""


class AgentSessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    """Agent session input param agent session input message (`agent.session.input.message`)."""

    input: Required[Iterable[params.AgentSessionInputMessageParam | Model]]
    type: Required[Literal["agent.session.input.message"]]
    """Always `agent.session.input.message`."""


class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    """Agent session input param session input param agent session input cancel (`agent.session.input.cancel`)."""

    type: Required[Literal["agent.session.input.cancel"]]
    """Always `agent.session.input.cancel`."""


class AgentSessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    """Agent session input param agent session input tool result (`agent.session.input.tool_result`)."""

    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    """Always `agent.session.input.tool_result`."""
    error: str | None
    output: str | Iterable[params.InputContentSchemaParam | Model] | None


AgentSessionInputParam: TypeAlias = (
    params.AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult
    | params.AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult
    | params.AgentSessionInputParamAgentSessionInputMessage
    | params.AgentSessionInputParamSessionInputParamAgentSessionInputCancel
    | params.AgentSessionInputParamAgentSessionInputToolResult
)
"""Agent session input param: one of 5 kinds, told apart by `type`."""
