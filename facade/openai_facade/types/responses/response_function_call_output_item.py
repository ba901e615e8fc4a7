# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_call_output_item import (
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
    )


__all__ = ["ResponseFunctionCallOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionCallOutputItem": "openai_generated.models.response_function_call_output_item",
    },
)
