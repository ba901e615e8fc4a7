# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_session_input_param import AgentSessionInputParam as AgentSessionInputParam
    from openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result import (
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult as SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    )
    from openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response import (
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse as SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    )
    from openai_generated.params.agent_session_input_param_agent_session_input_mcp_approval_request_result import (
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult as SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    )
    from openai_generated.params.agent_session_input_param_agent_session_input_mcp_approval_request_result_response import (
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse as SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
    )
    from openai_generated.params.agent_session_input_param_agent_session_input_message import (
        AgentSessionInputParamAgentSessionInputMessage as SessionInputParamAgentSessionInputMessage,
    )
    from openai_generated.params.agent_session_input_param_agent_session_input_tool_result import (
        AgentSessionInputParamAgentSessionInputToolResult as SessionInputParamAgentSessionInputToolResult,
    )
    from openai_generated.params.agent_session_input_param_session_input_param_agent_session_input_cancel import (
        AgentSessionInputParamSessionInputParamAgentSessionInputCancel as SessionInputParamAgentSessionInputCancel,
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
        "SessionInputParamAgentSessionInputCancel": "openai_generated.params.agent_session_input_param_session_input_param_agent_session_input_cancel:AgentSessionInputParamSessionInputParamAgentSessionInputCancel",
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult": "openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result:AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse": "openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response:AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
        "SessionInputParamAgentSessionInputMcpApprovalRequestResult": "openai_generated.params.agent_session_input_param_agent_session_input_mcp_approval_request_result:AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult",
        "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse": "openai_generated.params.agent_session_input_param_agent_session_input_mcp_approval_request_result_response:AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
        "SessionInputParamAgentSessionInputMessage": "openai_generated.params.agent_session_input_param_agent_session_input_message:AgentSessionInputParamAgentSessionInputMessage",
        "SessionInputParamAgentSessionInputToolResult": "openai_generated.params.agent_session_input_param_agent_session_input_tool_result:AgentSessionInputParamAgentSessionInputToolResult",
    },
)
