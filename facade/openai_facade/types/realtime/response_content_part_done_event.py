# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_content_part_added_event import (
        RealtimeResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
        RealtimeResponseContentPartDoneEventPart as Part,
    )


__all__ = ["Part", "ResponseContentPartDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "openai_generated.models.realtime_response_content_part_added_event:RealtimeResponseContentPartDoneEventPart",
        "ResponseContentPartDoneEvent": "openai_generated.models.realtime_response_content_part_added_event:RealtimeResponseContentPartDoneEvent",
    },
)
