# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_cancelled_event import (
        AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent,
    )


__all__ = ["AgentSessionTurnFailedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnFailedEvent": "openai_generated.models.agent_session_turn_cancelled_event",
    },
)
