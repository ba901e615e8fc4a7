# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_input_item_function_call_output_output_param import (
        BetaResponseInputItemFunctionCallOutputOutputParam as BetaResponseFunctionCallOutputItemParam,
    )


BetaResponseFunctionCallOutputItemListParam: TypeAlias = (
    str | list[params.BetaResponseInputItemFunctionCallOutputOutputParam]
)
"""Beta response function call output item list param."""

__all__ = ["BetaResponseFunctionCallOutputItemListParam", "BetaResponseFunctionCallOutputItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionCallOutputItemParam": "openai_generated.params.beta_response_input_item_function_call_output_output_param:BetaResponseInputItemFunctionCallOutputOutputParam",
    },
)
