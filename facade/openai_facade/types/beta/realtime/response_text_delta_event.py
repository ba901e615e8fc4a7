# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_text_delta_event import (
        BetaRealtimeResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )


__all__ = ["ResponseTextDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseTextDeltaEvent": "openai_generated.models.beta_realtime_response_text_delta_event:BetaRealtimeResponseTextDeltaEvent",
    },
)
