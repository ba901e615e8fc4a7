# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_session_created_event import (
        BetaRealtimeSessionUpdatedEvent as SessionUpdatedEvent,
    )


__all__ = ["SessionUpdatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionUpdatedEvent": "openai_generated.models.beta_realtime_session_created_event:BetaRealtimeSessionUpdatedEvent",
    },
)
