# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_client_event_param import (
        RealtimeResponseCreateEventParam as ResponseCreateEventParam,
    )


__all__ = ["ResponseCreateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCreateEventParam": "openai_generated.params.realtime_client_event_param:RealtimeResponseCreateEventParam",
    },
)
