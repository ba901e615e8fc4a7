# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_turn_reasoning_summary_part_added_event import (
        AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
    )


__all__ = ["AgentSessionTurnReasoningSummaryPartDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionTurnReasoningSummaryPartDoneEvent": "openai_generated.models.agent_session_turn_reasoning_summary_part_added_event",
    },
)
