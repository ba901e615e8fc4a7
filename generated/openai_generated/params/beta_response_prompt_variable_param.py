# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaResponsePromptVariableParam: TypeAlias = (
    str | params.BetaResponseInputTextParam | params.BetaResponseInputImageParam | params.BetaResponseInputFileParam
)
"""Beta response prompt variable: one of 4 kinds, told apart by `type`."""
