# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.function_and_custom_tool_call_output_param import (
        FunctionAndCustomToolCallOutputParam as OutputOutputContentList,
    )
    from openai_generated.params.item_param import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from openai_generated.params.tool_call_caller_param import (
        DirectToolCallCallerParam as CallerDirect,
        ProgramToolCallCallerParam as CallerProgram,
        ToolCallCallerParam as Caller,
    )


__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Caller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "CallerDirect": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "CallerProgram": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "OutputOutputContentList": "openai_generated.params.function_and_custom_tool_call_output_param:FunctionAndCustomToolCallOutputParam",
        "ResponseCustomToolCallOutputParam": "openai_generated.params.item_param",
    },
)
