# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_function_call_output_item_param import (
        BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
    )


__all__ = ["BetaResponseFunctionCallOutputItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionCallOutputItemParam": "openai_generated.params.beta_response_function_call_output_item_param",
    },
)
