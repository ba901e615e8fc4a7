# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai_generated.models.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response import (
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    )
    from openai_generated.models.input_content_schema import InputContentSchema


@model
class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult(Model):
    """Agent session input param agent session input MCP approval request result (`agent.session.input.mcp_approval_request_result`)."""

    request_id: str
    response: AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"] = "agent.session.input.mcp_approval_request_result"
    """Always `agent.session.input.mcp_approval_request_result`."""


@model
class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(Model):
    """Agent session input param agent session input MCP approval request result response (`mcp_tool_call`)."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Always `mcp_tool_call`."""


AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision: TypeAlias = Literal[
    "approve", "deny", "cancel"
]
"""Agent session input param agent session input MCP approval request result response decision: the values known when this was generated."""


@model
class AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(Model):
    """Agent session input param agent session input computer use approval request result (`agent.session.input.computer_use_approval_request_result`)."""

    request_id: str
    response: AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"] = (
        "agent.session.input.computer_use_approval_request_result"
    )
    """Always `agent.session.input.computer_use_approval_request_result`."""


@model
class AgentSessionInputParamAgentSessionInputMessage(Model):
    """Agent session input param agent session input message (`agent.session.input.message`)."""

    input: list[AgentSessionInputMessageParam]
    type: Literal["agent.session.input.message"] = "agent.session.input.message"
    """Always `agent.session.input.message`."""


@model
class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(Model):
    """Agent session input param session input param agent session input cancel (`agent.session.input.cancel`)."""

    type: Literal["agent.session.input.cancel"] = "agent.session.input.cancel"
    """Always `agent.session.input.cancel`."""


@model
class AgentSessionInputParamAgentSessionInputToolResult(Model):
    """Agent session input param agent session input tool result (`agent.session.input.tool_result`)."""

    call_id: str
    success: bool
    turn_id: str
    type: Literal["agent.session.input.tool_result"] = "agent.session.input.tool_result"
    """Always `agent.session.input.tool_result`."""
    error: str | None = None
    output: str | list[InputContentSchema] | None = None


if TYPE_CHECKING:
    AgentSessionInputParam: TypeAlias = (
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult
        | AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult
        | AgentSessionInputParamAgentSessionInputMessage
        | AgentSessionInputParamSessionInputParamAgentSessionInputCancel
        | AgentSessionInputParamAgentSessionInputToolResult
    )
    """Agent session input param: one of 5 kinds, told apart by `type`."""
else:
    AgentSessionInputParam = TaggedUnion(
        "AgentSessionInputParam",
        __package__,
        key="type",
        variants={
            "agent.session.input.cancel": "AgentSessionInputParamSessionInputParamAgentSessionInputCancel",
            "agent.session.input.computer_use_approval_request_result": "AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
            "agent.session.input.mcp_approval_request_result": "AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult",
            "agent.session.input.message": "AgentSessionInputParamAgentSessionInputMessage",
            "agent.session.input.tool_result": "AgentSessionInputParamAgentSessionInputToolResult",
        },
        shapes=(),
    )
