# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall


__all__ = ["ResponseFunctionToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionToolCall": "openai_generated.models.response_function_tool_call",
    },
)
