# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_item_browser_authentication_cancel_resource import (
        AgentSessionItemBrowserAuthenticationCancelResource,
    )
    from openai_generated.models.agent_session_item_browser_authentication_submit_resource import (
        AgentSessionItemBrowserAuthenticationSubmitResource,
    )

    AgentSessionItemResponse: TypeAlias = (
        AgentSessionItemBrowserAuthenticationSubmitResource | AgentSessionItemBrowserAuthenticationCancelResource
    )
    """Agent session item response: one of 2 kinds, told apart by `action`."""
else:
    AgentSessionItemResponse = TaggedUnion(
        "AgentSessionItemResponse",
        __package__,
        key="action",
        variants={
            "cancel": "AgentSessionItemBrowserAuthenticationCancelResource",
            "submit": "AgentSessionItemBrowserAuthenticationSubmitResource",
        },
        shapes=(),
    )
