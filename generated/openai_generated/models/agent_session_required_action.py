# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.agent_session_computer_use_approval_request_request import (
        AgentSessionComputerUseApprovalRequestRequest,
    )


@model
class AgentSessionMcpApprovalRequest(Model):
    """Agent session MCP approval request (`mcp_approval_request`)."""

    request: AgentSessionMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Always `mcp_approval_request`."""


@model
class AgentSessionMcpApprovalRequestRequest(Model):
    """Agent session MCP approval request request (`mcp_tool_call`)."""

    arguments: object
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Always `mcp_tool_call`."""


@model
class AgentSessionComputerUseApprovalRequest(Model):
    """Agent session computer use approval request (`computer_use_approval_request`)."""

    request: AgentSessionComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Always `computer_use_approval_request`."""


@model
class AgentSessionFunctionCall(Model):
    """Agent session function call (`function_call`)."""

    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""


@model
class AgentSessionEnvironmentConnection(Model):
    """Agent session environment connection (`environment_connection`)."""

    environment_id: str
    type: Literal["environment_connection"] = "environment_connection"
    """Always `environment_connection`."""


if TYPE_CHECKING:
    AgentSessionRequiredAction: TypeAlias = (
        AgentSessionMcpApprovalRequest
        | AgentSessionComputerUseApprovalRequest
        | AgentSessionFunctionCall
        | AgentSessionEnvironmentConnection
    )
    """Agent session required action: one of 4 kinds, told apart by `type`."""
else:
    AgentSessionRequiredAction = TaggedUnion(
        "AgentSessionRequiredAction",
        __package__,
        key="type",
        variants={
            "computer_use_approval_request": "AgentSessionComputerUseApprovalRequest",
            "environment_connection": "AgentSessionEnvironmentConnection",
            "function_call": "AgentSessionFunctionCall",
            "mcp_approval_request": "AgentSessionMcpApprovalRequest",
        },
        shapes=(),
    )
