# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_client_event_param import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParamsParam,
    )
    from openai_generated.params.realtime_response_create_params_tool import RealtimeResponseCreateParamsTool as Tool
    from openai_generated.params.realtime_response_create_params_tool_choice import (
        RealtimeResponseCreateParamsToolChoice as ToolChoice,
    )


__all__ = ["RealtimeResponseCreateParamsParam", "Tool", "ToolChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeResponseCreateParamsParam": "openai_generated.params.realtime_client_event_param:RealtimeResponseCreateParams",
        "Tool": "openai_generated.params.realtime_response_create_params_tool:RealtimeResponseCreateParamsTool",
        "ToolChoice": "openai_generated.params.realtime_response_create_params_tool_choice:RealtimeResponseCreateParamsToolChoice",
    },
)
