# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.function_and_custom_tool_call_output_param import (
        FunctionAndCustomToolCallOutputParam as OutputOutputContentList,
    )
    from openai_generated.params.response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )


__all__ = ["OutputOutputContentList", "ResponseCustomToolCallOutputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputOutputContentList": "openai_generated.params.function_and_custom_tool_call_output_param:FunctionAndCustomToolCallOutputParam",
        "ResponseCustomToolCallOutputParam": "openai_generated.params.response_custom_tool_call_output_param",
    },
)
