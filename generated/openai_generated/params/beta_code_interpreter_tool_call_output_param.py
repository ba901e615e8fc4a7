# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaCodeInterpreterToolCallOutputParam: TypeAlias = (
    params.BetaCodeInterpreterOutputLogsParam | params.BetaCodeInterpreterOutputImageParam
)
"""Beta code interpreter tool call output: one of 2 kinds, told apart by `type`."""
