# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_content_part_done_event import (
        BetaRealtimeResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_content_part_done_event_part import (
        BetaRealtimeResponseContentPartDoneEventPart as Part,
    )


__all__ = ["Part", "ResponseContentPartDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "openai_generated.models.beta_realtime_response_content_part_done_event_part:BetaRealtimeResponseContentPartDoneEventPart",
        "ResponseContentPartDoneEvent": "openai_generated.models.beta_realtime_response_content_part_done_event:BetaRealtimeResponseContentPartDoneEvent",
    },
)
