# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )


__all__ = ["ResponseCustomToolCallInputDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCustomToolCallInputDoneEvent": "openai_generated.models.response_custom_tool_call_input_delta_event",
    },
)
