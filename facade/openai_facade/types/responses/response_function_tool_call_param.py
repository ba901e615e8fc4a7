# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_function_tool_call_param import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )


__all__ = ["ResponseFunctionToolCallParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionToolCallParam": "openai_generated.params.response_function_tool_call_param",
    },
)
