# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_cancel_event import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from openai_generated.params.realtime_response_create_params_tool import RealtimeResponseCreateParamsTool as Tool
    from openai_generated.params.realtime_response_create_params_tool_choice import (
        RealtimeResponseCreateParamsToolChoice as ToolChoice,
    )


__all__ = ["RealtimeResponseCreateParams", "Tool", "ToolChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeResponseCreateParams": "openai_generated.models.realtime_response_cancel_event",
        "Tool": "openai_generated.params.realtime_response_create_params_tool:RealtimeResponseCreateParamsTool",
        "ToolChoice": "openai_generated.params.realtime_response_create_params_tool_choice:RealtimeResponseCreateParamsToolChoice",
    },
)
