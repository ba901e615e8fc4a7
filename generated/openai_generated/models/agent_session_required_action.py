# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_computer_use_approval_request import (
        AgentSessionComputerUseApprovalRequest,
    )
    from openai_generated.models.agent_session_environment_connection import AgentSessionEnvironmentConnection
    from openai_generated.models.agent_session_function_call import AgentSessionFunctionCall
    from openai_generated.models.agent_session_mcp_approval_request import AgentSessionMcpApprovalRequest

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
