# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_function_call_output_item_param import (
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
    )


__all__ = ["ResponseFunctionCallOutputItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFunctionCallOutputItemParam": "openai_generated.params.response_function_call_output_item_param",
    },
)
