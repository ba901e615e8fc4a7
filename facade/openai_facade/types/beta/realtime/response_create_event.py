# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_cancel_event import (
        BetaRealtimeResponseCreateEvent as ResponseCreateEvent,
        BetaRealtimeResponseCreateEventResponse as Response,
        BetaRealtimeResponseCreateEventResponseTool as ResponseTool,
    )


__all__ = ["Response", "ResponseCreateEvent", "ResponseTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Response": "openai_generated.models.beta_realtime_response_cancel_event:BetaRealtimeResponseCreateEventResponse",
        "ResponseCreateEvent": "openai_generated.models.beta_realtime_response_cancel_event:BetaRealtimeResponseCreateEvent",
        "ResponseTool": "openai_generated.models.beta_realtime_response_cancel_event:BetaRealtimeResponseCreateEventResponseTool",
    },
)
