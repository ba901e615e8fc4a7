# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_browser_authentication_cancel_param_param import (
        AgentBrowserAuthenticationCancelParamParam,
    )
    from openai_generated.models.agent_browser_authentication_submit_param_param import (
        AgentBrowserAuthenticationSubmitParamParam,
    )
    from openai_generated.models.agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam

    AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (
        AgentBrowserAuthenticationSubmitParamParam
        | AgentBrowserAuthenticationCancelParamParam
        | AgentBrowserOriginAccessParamParam
    )
    """Agent session input param agent session input computer use approval request result response: one of 3 kinds, told apart by `action`."""
else:
    AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = TaggedUnion(
        "AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
        __package__,
        key="action",
        variants={
            "cancel": "AgentBrowserAuthenticationCancelParamParam",
            "submit": "AgentBrowserAuthenticationSubmitParamParam",
        },
        shapes=(
            (
                (
                    "decision",
                    "type",
                ),
                "AgentBrowserOriginAccessParamParam",
            ),
        ),
    )
