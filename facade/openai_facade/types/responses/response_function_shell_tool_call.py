# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from openai_generated.models.response_function_shell_tool_call_action import (
        ResponseFunctionShellToolCallAction as Action,
    )
    from openai_generated.models.response_function_shell_tool_call_environment import (
        ResponseFunctionShellToolCallEnvironment as Environment,
    )


__all__ = ["Action", "Environment", "ResponseFunctionShellToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.models.response_function_shell_tool_call_action:ResponseFunctionShellToolCallAction",
        "Environment": "openai_generated.models.response_function_shell_tool_call_environment:ResponseFunctionShellToolCallEnvironment",
        "ResponseFunctionShellToolCall": "openai_generated.models.response_function_shell_tool_call",
    },
)
