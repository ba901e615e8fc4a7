# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_client_event_param import (
        BetaRealtimeResponseCreateEventParam as ResponseCreateEventParam,
        BetaRealtimeResponseCreateEventResponseParam as Response,
        BetaRealtimeResponseCreateEventResponseToolParam as ResponseTool,
    )


__all__ = ["Response", "ResponseCreateEventParam", "ResponseTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Response": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeResponseCreateEventResponseParam",
        "ResponseCreateEventParam": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeResponseCreateEventParam",
        "ResponseTool": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeResponseCreateEventResponseToolParam",
    },
)
