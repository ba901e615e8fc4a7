# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponsesClientEventResponseCreateToolChoiceParam: TypeAlias = (
    params.BetaToolChoiceParam
    | params.BetaToolChoiceAllowedParam
    | params.BetaToolChoiceTypesParam
    | params.BetaToolChoiceFunctionParam
    | params.BetaToolChoiceMCPParam
    | params.BetaToolChoiceCustomParam
    | params.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
    | params.BetaSpecificApplyPatchParam
    | params.BetaSpecificFunctionShellParam
)
"""Beta responses client event response create tool choice: one of 9 kinds, told apart by `type`."""
