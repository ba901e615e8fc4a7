# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_browser_authentication import AgentSessionBrowserAuthentication
    from openai_generated.models.agent_session_browser_origin_access import AgentSessionBrowserOriginAccess

    AgentSessionComputerUseApprovalRequestRequest: TypeAlias = (
        AgentSessionBrowserAuthentication | AgentSessionBrowserOriginAccess
    )
    """Agent session computer use approval request request: one of 2 kinds, told apart by `type`."""
else:
    AgentSessionComputerUseApprovalRequestRequest = TaggedUnion(
        "AgentSessionComputerUseApprovalRequestRequest",
        __package__,
        key="type",
        variants={
            "browser_authentication": "AgentSessionBrowserAuthentication",
            "browser_origin_access": "AgentSessionBrowserOriginAccess",
        },
        shapes=(),
    )
