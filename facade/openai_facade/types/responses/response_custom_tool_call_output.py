# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.function_and_custom_tool_call_output import (
        FunctionAndCustomToolCallOutput as OutputOutputContentList,
    )
    from openai_generated.models.response_custom_tool_call_output import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    )
    from openai_generated.models.tool_call_caller_param import (
        DirectToolCallCallerParam as CallerDirect,
        ProgramToolCallCallerParam as CallerProgram,
        ToolCallCallerParam as Caller,
    )


__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Caller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "CallerDirect": "openai_generated.models.tool_call_caller_param:DirectToolCallCallerParam",
        "CallerProgram": "openai_generated.models.tool_call_caller_param:ProgramToolCallCallerParam",
        "OutputOutputContentList": "openai_generated.models.function_and_custom_tool_call_output:FunctionAndCustomToolCallOutput",
        "ResponseCustomToolCallOutput": "openai_generated.models.response_custom_tool_call_output",
    },
)
