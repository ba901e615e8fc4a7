# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_client_event_param import (
        RealtimeConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )


__all__ = ["ConversationItemCreateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemCreateEventParam": "openai_generated.params.realtime_client_event_param:RealtimeConversationItemCreateEventParam",
    },
)
