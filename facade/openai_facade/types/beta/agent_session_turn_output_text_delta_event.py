# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_output_text_delta_event import (
        AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
    )


__all__ = ["AgentSessionTurnOutputTextDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnOutputTextDeltaEvent": "openai_generated.models.agent_session_turn_output_text_delta_event",
    },
)
