# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_content_part_added_event import (
        RealtimeResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        RealtimeResponseContentPartAddedEventPart as Part,
    )


__all__ = ["Part", "ResponseContentPartAddedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "openai_generated.models.realtime_response_content_part_added_event:RealtimeResponseContentPartAddedEventPart",
        "ResponseContentPartAddedEvent": "openai_generated.models.realtime_response_content_part_added_event:RealtimeResponseContentPartAddedEvent",
    },
)
