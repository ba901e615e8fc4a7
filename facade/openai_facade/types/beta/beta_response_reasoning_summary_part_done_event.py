# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_done_event_part import (
        BetaResponseReasoningSummaryPartDoneEventPart as Part,
    )


__all__ = ["Agent", "BetaResponseReasoningSummaryPartDoneEvent", "Part"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseReasoningSummaryPartDoneEvent": "openai_generated.models.beta_response_reasoning_summary_part_added_event",
        "Part": "openai_generated.models.beta_response_reasoning_summary_part_done_event_part:BetaResponseReasoningSummaryPartDoneEventPart",
    },
)
