# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaFunctionCallOutputItemParamOutput: TypeAlias = (
    params.BetaInputTextContentParam | params.BetaInputImageContentParamAutoParam | params.BetaInputFileContentParam
)
"""Beta function call output item param output: one of 3 kinds, told apart by `type`."""
