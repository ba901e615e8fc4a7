# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_content_part_added_event import (
        AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
    )


__all__ = ["AgentSessionTurnContentPartAddedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnContentPartAddedEvent": "openai_generated.models.agent_session_turn_content_part_added_event",
    },
)
