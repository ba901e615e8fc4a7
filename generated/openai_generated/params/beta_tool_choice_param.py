# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params

BetaToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | params.BetaToolChoiceAllowedParam
    | params.BetaToolChoiceTypesParam
    | params.BetaToolChoiceFunctionParam
    | params.BetaToolChoiceMcpParam
    | params.BetaToolChoiceCustomParam
    | params.BetaSpecificProgrammaticToolCallingParam
    | params.BetaToolChoiceApplyPatchParam
    | params.BetaToolChoiceShellParam
)
"""Beta tool choice param: one of 9 kinds, told apart by `type`."""
