# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_response_input_item_function_call_output_output import (
    BetaResponseInputItemFunctionCallOutputOutput,
)


BetaResponseFunctionCallOutputItemList: TypeAlias = str | list[BetaResponseInputItemFunctionCallOutputOutput]
"""Beta response function call output item list."""

__all__ = ["BetaResponseFunctionCallOutputItemList"]
