# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponsesDelegationConfigToolSchemaParam: TypeAlias = (
    params.FunctionToolSchemaParam
    | params.ResponsesDelegationConfigToolWebSearchSchemaParam
    | params.ResponsesDelegationConfigToolFileSearchSchemaParam
    | params.ResponsesDelegationConfigToolCodeInterpreterSchemaParam
    | params.ResponsesDelegationConfigToolShellSchemaParam
    | params.ResponsesDelegationConfigToolImageGenerationSchemaParam
    | params.ResponsesDelegationConfigToolMcpParam
    | params.ResponsesDelegationConfigToolCustomSchemaParam
    | params.ResponsesDelegationConfigToolNamespaceParam
    | params.ResponsesDelegationConfigToolSearchParam
    | params.ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam
    | params.ResponsesDelegationConfigToolComputerSchemaParam
    | params.ResponsesDelegationConfigToolApplyPatchSchemaParam
)
"""Responses delegation config tool schema: one of 13 kinds, told apart by `type`."""
