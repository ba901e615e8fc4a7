# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_custom_tool_call_item import (
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    )
    from openai_generated.models.tool_call_caller import (
        DirectToolCallCaller as CallerDirect,
        ProgramToolCallCaller as CallerProgram,
        ToolCallCaller as Caller,
    )


__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Caller": "openai_generated.models.tool_call_caller:ToolCallCaller",
        "CallerDirect": "openai_generated.models.tool_call_caller:DirectToolCallCaller",
        "CallerProgram": "openai_generated.models.tool_call_caller:ProgramToolCallCaller",
        "ResponseCustomToolCallItem": "openai_generated.models.response_custom_tool_call_item",
    },
)
