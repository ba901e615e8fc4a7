# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_function_call_arguments_delta_event import (
        RealtimeResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )


__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionCallArgumentsDoneEvent": "openai_generated.models.realtime_response_function_call_arguments_delta_event:RealtimeResponseFunctionCallArgumentsDoneEvent",
    },
)
