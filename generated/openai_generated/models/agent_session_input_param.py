# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_input_param_session_input_param_agent_session_input_cancel import (
        AgentSessionInputParamSessionInputParamAgentSessionInputCancel,
    )
    from openai_generated.models.session_input_param_agent_session_input_computer_use_approval_request_result import (
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    )
    from openai_generated.models.session_input_param_agent_session_input_mcp_approval_request_result import (
        SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    )
    from openai_generated.models.session_input_param_agent_session_input_message import (
        SessionInputParamAgentSessionInputMessage,
    )
    from openai_generated.models.session_input_param_agent_session_input_tool_result import (
        SessionInputParamAgentSessionInputToolResult,
    )

    AgentSessionInputParam: TypeAlias = (
        SessionInputParamAgentSessionInputMcpApprovalRequestResult
        | SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
        | SessionInputParamAgentSessionInputMessage
        | AgentSessionInputParamSessionInputParamAgentSessionInputCancel
        | SessionInputParamAgentSessionInputToolResult
    )
    """Agent session input param: one of 5 kinds, told apart by `type`."""
else:
    AgentSessionInputParam = TaggedUnion(
        "AgentSessionInputParam",
        __package__,
        key="type",
        variants={
            "agent.session.input.cancel": "AgentSessionInputParamSessionInputParamAgentSessionInputCancel",
            "agent.session.input.computer_use_approval_request_result": "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
            "agent.session.input.mcp_approval_request_result": "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
            "agent.session.input.message": "SessionInputParamAgentSessionInputMessage",
            "agent.session.input.tool_result": "SessionInputParamAgentSessionInputToolResult",
        },
        shapes=(),
    )
