# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_client_event_param import (
        RealtimeSessionUpdateEventParam as SessionUpdateEventParam,
    )
    from openai_generated.params.realtime_session_update_event_session_param import (
        RealtimeSessionUpdateEventSessionParam as Session,
    )


__all__ = ["Session", "SessionUpdateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.params.realtime_session_update_event_session_param:RealtimeSessionUpdateEventSessionParam",
        "SessionUpdateEventParam": "openai_generated.params.realtime_client_event_param:RealtimeSessionUpdateEventParam",
    },
)
