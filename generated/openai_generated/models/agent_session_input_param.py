# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_input_param_agent_session_input_computer_use_approval_request_result import (
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    )
    from openai_generated.models.agent_session_input_param_agent_session_input_mcp_approval_request_result import (
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult,
    )
    from openai_generated.models.agent_session_input_param_agent_session_input_message import (
        AgentSessionInputParamAgentSessionInputMessage,
    )
    from openai_generated.models.agent_session_input_param_agent_session_input_tool_result import (
        AgentSessionInputParamAgentSessionInputToolResult,
    )
    from openai_generated.models.agent_session_input_param_session_input_param_agent_session_input_cancel import (
        AgentSessionInputParamSessionInputParamAgentSessionInputCancel,
    )

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
