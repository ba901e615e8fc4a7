# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_custom_tool_call_output_item import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )


__all__ = ["ResponseCustomToolCallOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCustomToolCallOutputItem": "openai_generated.models.response_custom_tool_call_output_item",
    },
)
