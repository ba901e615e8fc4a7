# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    )
    from openai_generated.models.required_action_session_required_action_resource_environment_connection import (
        RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    )
    from openai_generated.models.required_action_session_required_action_resource_function_call import (
        RequiredActionSessionRequiredActionResourceFunctionCall,
    )
    from openai_generated.models.required_action_session_required_action_resource_mcp_approval_request import (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    )

    AgentSessionRequiredAction: TypeAlias = (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest
        | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest
        | RequiredActionSessionRequiredActionResourceFunctionCall
        | RequiredActionSessionRequiredActionResourceEnvironmentConnection
    )
    """Agent session required action: one of 4 kinds, told apart by `type`."""
else:
    AgentSessionRequiredAction = TaggedUnion(
        "AgentSessionRequiredAction",
        __package__,
        key="type",
        variants={
            "computer_use_approval_request": "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
            "environment_connection": "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
            "function_call": "RequiredActionSessionRequiredActionResourceFunctionCall",
            "mcp_approval_request": "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
        },
        shapes=(),
    )
