# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ToolParam: TypeAlias = (
    params.ResponseFunctionToolParam
    | params.ResponseFileSearchToolParam
    | params.ComputerToolParam
    | params.ComputerUsePreviewToolParam
    | params.WebSearchToolParam
    | params.RealtimeResponseCreateMcpToolParam
    | params.ToolCodeInterpreterParam
    | params.ProgrammaticToolCallingParam
    | params.ToolImageGenerationParam
    | params.ToolLocalShellParam
    | params.FunctionShellToolParam
    | params.CustomToolParam
    | params.NamespaceToolParam
    | params.ToolSearchToolParam
    | params.WebSearchPreviewToolParam
    | params.ApplyPatchToolParam
)
"""Tool: one of 16 kinds, told apart by `type`."""
