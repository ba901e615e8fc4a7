# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseCodeInterpreterToolCallOutputParam: TypeAlias = (
    params.BetaResponseCodeInterpreterToolCallOutputLogsParam
    | params.BetaResponseCodeInterpreterToolCallOutputImageParam
)
"""Beta response code interpreter tool call output: one of 2 kinds, told apart by `type`."""
