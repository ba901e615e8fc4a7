# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_cancel_event import (
        BetaRealtimeResponseCancelEvent as ResponseCancelEvent,
    )


__all__ = ["ResponseCancelEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCancelEvent": "openai_generated.models.beta_realtime_response_cancel_event:BetaRealtimeResponseCancelEvent",
    },
)
