# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params

ToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | params.ToolChoiceAllowedParam
    | params.ToolChoiceTypesParam
    | params.ToolChoiceFunctionParam
    | params.ToolChoiceMcpParam
    | params.ToolChoiceCustomParam
    | params.SpecificProgrammaticToolCallingParam
    | params.ToolChoiceApplyPatchParam
    | params.ToolChoiceShellParam
)
"""Tool choice param: one of 9 kinds, told apart by `type`."""
