# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_function_call_output_item_param_output import BetaFunctionCallOutputItemParamOutput


BetaResponseFunctionCallOutputItemList: TypeAlias = str | list[BetaFunctionCallOutputItemParamOutput]
"""Beta response function call output item list."""

__all__ = ["BetaResponseFunctionCallOutputItemList"]
