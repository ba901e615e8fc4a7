# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_content_part_added_event import (
        BetaRealtimeResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        BetaRealtimeResponseContentPartAddedEventPart as Part,
    )


__all__ = ["Part", "ResponseContentPartAddedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "openai_generated.models.beta_realtime_response_content_part_added_event:BetaRealtimeResponseContentPartAddedEventPart",
        "ResponseContentPartAddedEvent": "openai_generated.models.beta_realtime_response_content_part_added_event:BetaRealtimeResponseContentPartAddedEvent",
    },
)
