# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_created_event import (
        RealtimeSessionUpdatedEvent as SessionUpdatedEvent,
    )
    from openai_generated.models.realtime_session_updated_event_session import (
        RealtimeSessionUpdatedEventSession as Session,
    )


__all__ = ["Session", "SessionUpdatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.models.realtime_session_updated_event_session:RealtimeSessionUpdatedEventSession",
        "SessionUpdatedEvent": "openai_generated.models.realtime_session_created_event:RealtimeSessionUpdatedEvent",
    },
)
