# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_custom_tool_call_param import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )


__all__ = ["ResponseCustomToolCallParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCustomToolCallParam": "openai_generated.params.response_custom_tool_call_param",
    },
)
