# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaToolParam: TypeAlias = (
    params.BetaFunctionToolSchemaParam
    | params.BetaFileSearchToolSchemaParam
    | params.BetaComputerToolParam
    | params.BetaComputerUsePreviewToolParam
    | params.BetaWebSearchToolParam
    | params.BetaMCPToolParam
    | params.BetaCodeInterpreterToolParam
    | params.BetaProgrammaticToolCallingParam
    | params.BetaImageGenToolParam
    | params.BetaLocalShellToolParam
    | params.BetaFunctionShellToolParam
    | params.BetaCustomToolParam
    | params.BetaNamespaceToolParam
    | params.BetaToolSearchToolParam
    | params.BetaWebSearchPreviewToolParam
    | params.BetaApplyPatchToolParam
)
"""Beta tool: one of 16 kinds, told apart by `type`."""
