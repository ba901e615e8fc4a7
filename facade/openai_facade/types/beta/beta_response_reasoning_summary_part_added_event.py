# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_added_event_part import (
        BetaResponseReasoningSummaryPartAddedEventPart as Part,
    )


__all__ = ["Agent", "BetaResponseReasoningSummaryPartAddedEvent", "Part"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseReasoningSummaryPartAddedEvent": "openai_generated.models.beta_response_reasoning_summary_part_added_event",
        "Part": "openai_generated.models.beta_response_reasoning_summary_part_added_event_part:BetaResponseReasoningSummaryPartAddedEventPart",
    },
)
