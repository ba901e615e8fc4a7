# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from openai_generated.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart as Part,
    )


__all__ = ["Part", "ResponseReasoningSummaryPartAddedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "openai_generated.models.response_reasoning_summary_part_added_event_part:ResponseReasoningSummaryPartAddedEventPart",
        "ResponseReasoningSummaryPartAddedEvent": "openai_generated.models.response_reasoning_summary_part_added_event",
    },
)
