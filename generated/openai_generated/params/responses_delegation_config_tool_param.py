# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponsesDelegationConfigToolParam: TypeAlias = (
    params.ResponsesDelegationConfigToolLiveFunctionToolChoiceParam
    | params.ResponsesDelegationConfigToolLiveMCPToolChoiceParam
    | params.ResponsesDelegationConfigToolFileSearchParam
    | params.ResponsesDelegationConfigToolWebSearchParam
    | params.ResponsesDelegationConfigToolWebSearchPreviewParam
    | params.ResponsesDelegationConfigToolImageGenerationParam
    | params.ResponsesDelegationConfigToolComputerParam
    | params.ResponsesDelegationConfigToolCodeInterpreterParam
    | params.ResponsesDelegationConfigToolProgrammaticToolCallingParam
    | params.ResponsesDelegationConfigToolShellParam
    | params.ResponsesDelegationConfigToolCustomParam
    | params.ResponsesDelegationConfigToolApplyPatchParam
)
"""Responses delegation config tool: one of 12 kinds, told apart by `type`."""
