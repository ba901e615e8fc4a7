# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseInputContentParam: TypeAlias = (
    params.BetaInputTextContentParam | params.BetaInputImageContentParam | params.BetaInputFileContentParam
)
"""Beta response input content param: one of 3 kinds, told apart by `type`."""
