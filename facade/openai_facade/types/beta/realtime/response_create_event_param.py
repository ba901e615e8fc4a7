# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_response_create_event_param import (
        BetaRealtimeResponseCreateEventParam as ResponseCreateEventParam,
    )
    from openai_generated.params.beta_realtime_response_create_event_response_param import (
        BetaRealtimeResponseCreateEventResponseParam as Response,
    )
    from openai_generated.params.beta_realtime_response_create_event_response_tool_param import (
        BetaRealtimeResponseCreateEventResponseToolParam as ResponseTool,
    )


__all__ = ["Response", "ResponseCreateEventParam", "ResponseTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Response": "openai_generated.params.beta_realtime_response_create_event_response_param:BetaRealtimeResponseCreateEventResponseParam",
        "ResponseCreateEventParam": "openai_generated.params.beta_realtime_response_create_event_param:BetaRealtimeResponseCreateEventParam",
        "ResponseTool": "openai_generated.params.beta_realtime_response_create_event_response_tool_param:BetaRealtimeResponseCreateEventResponseToolParam",
    },
)
