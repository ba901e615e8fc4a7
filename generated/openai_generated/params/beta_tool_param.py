# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaToolParam: TypeAlias = (
    params.BetaResponseFunctionToolParam
    | params.BetaResponseFileSearchToolParam
    | params.BetaComputerToolParam
    | params.BetaComputerUsePreviewToolParam
    | params.BetaWebSearchToolParam
    | params.BetaRealtimeResponseCreateMcpToolParam
    | params.BetaToolCodeInterpreterParam
    | params.BetaProgrammaticToolCallingParam
    | params.BetaToolImageGenerationParam
    | params.BetaToolLocalShellParam
    | params.BetaFunctionShellToolParam
    | params.BetaCustomToolParam
    | params.BetaNamespaceToolParam
    | params.BetaToolSearchToolParam
    | params.BetaWebSearchPreviewToolParam
    | params.BetaApplyPatchToolParam
)
"""Beta tool: one of 16 kinds, told apart by `type`."""
