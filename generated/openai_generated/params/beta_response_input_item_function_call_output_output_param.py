# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaResponseInputItemFunctionCallOutputOutputParam: TypeAlias = (
    params.BetaResponseInputTextContentParam
    | params.BetaResponseInputImageContentParam
    | params.BetaResponseInputFileContentParam
)
"""Beta response input item function call output output: one of 3 kinds, told apart by `type`."""
