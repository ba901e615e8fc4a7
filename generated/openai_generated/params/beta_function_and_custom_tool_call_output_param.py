# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaFunctionAndCustomToolCallOutputParam: TypeAlias = (
    params.BetaResponseInputTextParam | params.BetaResponseInputImageParam | params.BetaResponseInputFileParam
)
"""Beta function and custom tool call output: one of 3 kinds, told apart by `type`."""
