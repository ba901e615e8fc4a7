# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_output_text_delta_event import (
        AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
    )


__all__ = ["AgentSessionTurnOutputTextDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnOutputTextDoneEvent": "openai_generated.models.agent_session_turn_output_text_delta_event",
    },
)
