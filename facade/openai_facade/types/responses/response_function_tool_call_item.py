# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_tool_call_item import (
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    )


__all__ = ["ResponseFunctionToolCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionToolCallItem": "openai_generated.models.response_function_tool_call_item",
    },
)
