# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_reasoning_summary_text_delta_event import (
        AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
    )


__all__ = ["AgentSessionTurnReasoningSummaryTextDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnReasoningSummaryTextDoneEvent": "openai_generated.models.agent_session_turn_reasoning_summary_text_delta_event",
    },
)
