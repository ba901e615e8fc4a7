# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_item_added_event import (
        AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
    )


__all__ = ["AgentSessionTurnItemDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnItemDoneEvent": "openai_generated.models.agent_session_turn_item_added_event",
    },
)
