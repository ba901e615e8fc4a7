# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponsesDelegationConfigToolParam: TypeAlias = (
    params.FunctionToolSchemaParam
    | params.ResponsesDelegationConfigToolWebSearchParam
    | params.ResponsesDelegationConfigToolFileSearchParam
    | params.ResponsesDelegationConfigToolCodeInterpreterParam
    | params.ResponsesDelegationConfigToolShellParam
    | params.ResponsesDelegationConfigToolImageGenerationParam
    | params.ResponsesDelegationConfigToolMcpParam
    | params.ResponsesDelegationConfigToolCustomParam
    | params.ResponsesDelegationConfigToolNamespaceParam
    | params.ResponsesDelegationConfigToolSearchParam
    | params.ResponsesDelegationConfigToolProgrammaticToolCallingParam
    | params.ResponsesDelegationConfigToolComputerParam
    | params.ResponsesDelegationConfigToolApplyPatchParam
)
"""Responses delegation config tool: one of 13 kinds, told apart by `type`."""
