# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.required_action_function_tool_call import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
    )
    from openai_generated.models.required_action_function_tool_call_function import (
        RequiredActionFunctionToolCallFunction as Function,
    )


__all__ = ["Function", "RequiredActionFunctionToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Function": "openai_generated.models.required_action_function_tool_call_function:RequiredActionFunctionToolCallFunction",
        "RequiredActionFunctionToolCall": "openai_generated.models.required_action_function_tool_call",
    },
)
