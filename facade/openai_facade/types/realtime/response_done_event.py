# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_created_event import RealtimeResponseDoneEvent as ResponseDoneEvent


__all__ = ["ResponseDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseDoneEvent": "openai_generated.models.realtime_response_created_event:RealtimeResponseDoneEvent",
    },
)
