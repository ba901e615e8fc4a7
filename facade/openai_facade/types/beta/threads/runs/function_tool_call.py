# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_call import (
        FunctionToolCall as FunctionToolCall,
        FunctionToolCallFunction as Function,
    )


__all__ = ["Function", "FunctionToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Function": "openai_generated.models.tool_call:FunctionToolCallFunction",
        "FunctionToolCall": "openai_generated.models.tool_call",
    },
)
