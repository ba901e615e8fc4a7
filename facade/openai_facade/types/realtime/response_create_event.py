# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_cancel_event import (
        RealtimeResponseCreateEvent as ResponseCreateEvent,
    )


__all__ = ["ResponseCreateEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCreateEvent": "openai_generated.models.realtime_response_cancel_event:RealtimeResponseCreateEvent",
    },
)
