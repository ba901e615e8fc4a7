# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_function_call_output_item_param import (
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
    )


ResponseFunctionCallOutputItemListParam: TypeAlias = list[params.ResponseFunctionCallOutputItemParam]
"""Response function call output item list param."""

__all__ = ["ResponseFunctionCallOutputItemListParam", "ResponseFunctionCallOutputItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionCallOutputItemParam": "openai_generated.params.response_function_call_output_item_param",
    },
)
