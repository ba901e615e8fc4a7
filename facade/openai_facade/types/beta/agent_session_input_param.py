# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_session_input_param import (
        AgentSessionInputParam as AgentSessionInputParam,
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult as SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult as SessionInputParamAgentSessionInputMcpApprovalRequestResult,
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse as SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
        AgentSessionInputParamAgentSessionInputMessage as SessionInputParamAgentSessionInputMessage,
        AgentSessionInputParamAgentSessionInputToolResult as SessionInputParamAgentSessionInputToolResult,
        AgentSessionInputParamSessionInputParamAgentSessionInputCancel as SessionInputParamAgentSessionInputCancel,
    )
    from openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response import (
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse as SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    )


__all__ = [
    "AgentSessionInputParam",
    "SessionInputParamAgentSessionInputCancel",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMessage",
    "SessionInputParamAgentSessionInputToolResult",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionInputParam": "openai_generated.params.agent_session_input_param",
        "SessionInputParamAgentSessionInputCancel": "openai_generated.params.agent_session_input_param:AgentSessionInputParamSessionInputParamAgentSessionInputCancel",
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult": "openai_generated.params.agent_session_input_param:AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse": "openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response:AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
        "SessionInputParamAgentSessionInputMcpApprovalRequestResult": "openai_generated.params.agent_session_input_param:AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult",
        "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse": "openai_generated.params.agent_session_input_param:AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
        "SessionInputParamAgentSessionInputMessage": "openai_generated.params.agent_session_input_param:AgentSessionInputParamAgentSessionInputMessage",
        "SessionInputParamAgentSessionInputToolResult": "openai_generated.params.agent_session_input_param:AgentSessionInputParamAgentSessionInputToolResult",
    },
)
