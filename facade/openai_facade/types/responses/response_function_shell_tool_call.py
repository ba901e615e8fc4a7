# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallAction as Action,
    )
    from openai_generated.models.response_function_shell_tool_call_environment import (
        ResponseFunctionShellToolCallEnvironment as Environment,
    )
    from openai_generated.models.tool_call_caller import (
        DirectToolCallCaller as CallerDirect,
        ProgramToolCallCaller as CallerProgram,
        ToolCallCaller as Caller,
    )


__all__ = ["Action", "Caller", "CallerDirect", "CallerProgram", "Environment", "ResponseFunctionShellToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.models.response_function_shell_tool_call:ResponseFunctionShellToolCallAction",
        "Caller": "openai_generated.models.tool_call_caller:ToolCallCaller",
        "CallerDirect": "openai_generated.models.tool_call_caller:DirectToolCallCaller",
        "CallerProgram": "openai_generated.models.tool_call_caller:ProgramToolCallCaller",
        "Environment": "openai_generated.models.response_function_shell_tool_call_environment:ResponseFunctionShellToolCallEnvironment",
        "ResponseFunctionShellToolCall": "openai_generated.models.response_function_shell_tool_call",
    },
)
