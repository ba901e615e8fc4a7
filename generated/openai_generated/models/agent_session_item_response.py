# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_item_browser_authentication_cancel import (
        AgentSessionItemBrowserAuthenticationCancel,
    )
    from openai_generated.models.agent_session_item_browser_authentication_submit import (
        AgentSessionItemBrowserAuthenticationSubmit,
    )

    AgentSessionItemResponse: TypeAlias = (
        AgentSessionItemBrowserAuthenticationSubmit | AgentSessionItemBrowserAuthenticationCancel
    )
    """Agent session item response: one of 2 kinds, told apart by `action`."""
else:
    AgentSessionItemResponse = TaggedUnion(
        "AgentSessionItemResponse",
        __package__,
        key="action",
        variants={
            "cancel": "AgentSessionItemBrowserAuthenticationCancel",
            "submit": "AgentSessionItemBrowserAuthenticationSubmit",
        },
        shapes=(),
    )
