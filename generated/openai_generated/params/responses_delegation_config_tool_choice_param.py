# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params

ResponsesDelegationConfigToolChoiceParam: TypeAlias = (
    Literal["auto", "none", "required"]
    | params.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam
    | params.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam
    | params.ResponsesDelegationConfigToolChoiceFileSearchParam
    | params.ResponsesDelegationConfigToolChoiceWebSearchParam
    | params.ResponsesDelegationConfigToolChoiceWebSearchPreviewParam
    | params.ResponsesDelegationConfigToolChoiceImageGenerationParam
    | params.ResponsesDelegationConfigToolChoiceComputerParam
    | params.ResponsesDelegationConfigToolChoiceCodeInterpreterParam
    | params.ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam
    | params.ResponsesDelegationConfigToolChoiceShellParam
    | params.ResponsesDelegationConfigToolChoiceCustomParam
    | params.ResponsesDelegationConfigToolChoiceApplyPatchParam
    | params.ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam
)
"""Responses delegation config tool choice: one of 14 kinds, told apart by `type`."""
