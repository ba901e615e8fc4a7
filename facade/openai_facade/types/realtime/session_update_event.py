# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_update_event import RealtimeSessionUpdateEvent as SessionUpdateEvent
    from openai_generated.models.realtime_session_update_event_session import (
        RealtimeSessionUpdateEventSession as Session,
    )


__all__ = ["Session", "SessionUpdateEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.models.realtime_session_update_event_session:RealtimeSessionUpdateEventSession",
        "SessionUpdateEvent": "openai_generated.models.realtime_session_update_event:RealtimeSessionUpdateEvent",
    },
)
