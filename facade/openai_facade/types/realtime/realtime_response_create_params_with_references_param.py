# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_response_create_params_with_references_param_tool import (
        RealtimeResponseCreateParamsWithReferencesParamTool as Tool,
    )
    from openai_generated.params.realtime_response_create_params_with_references_param_tool_choice import (
        RealtimeResponseCreateParamsWithReferencesParamToolChoice as ToolChoice,
    )
    from openai_generated.params.response_create_event_with_references_param import (
        RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
    )


__all__ = ["RealtimeResponseCreateParamsWithReferencesParam", "Tool", "ToolChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeResponseCreateParamsWithReferencesParam": "openai_generated.params.response_create_event_with_references_param",
        "Tool": "openai_generated.params.realtime_response_create_params_with_references_param_tool:RealtimeResponseCreateParamsWithReferencesParamTool",
        "ToolChoice": "openai_generated.params.realtime_response_create_params_with_references_param_tool_choice:RealtimeResponseCreateParamsWithReferencesParamToolChoice",
    },
)
