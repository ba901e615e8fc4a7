# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_input_item_function_call_output_output import (
        BetaResponseInputItemFunctionCallOutputOutput as BetaResponseFunctionCallOutputItem,
    )


__all__ = ["BetaResponseFunctionCallOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionCallOutputItem": "openai_generated.models.beta_response_input_item_function_call_output_output:BetaResponseInputItemFunctionCallOutputOutput",
    },
)
