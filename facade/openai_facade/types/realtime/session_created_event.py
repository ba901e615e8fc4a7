# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_created_event import (
        RealtimeSessionCreatedEvent as SessionCreatedEvent,
    )
    from openai_generated.models.realtime_session_created_event_session import (
        RealtimeSessionCreatedEventSession as Session,
    )


__all__ = ["Session", "SessionCreatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.models.realtime_session_created_event_session:RealtimeSessionCreatedEventSession",
        "SessionCreatedEvent": "openai_generated.models.realtime_session_created_event:RealtimeSessionCreatedEvent",
    },
)
