# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
    params.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolComputer
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolShell
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolCustom
    | params.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
)
"""Tool choice live allowed tools choice param tool: one of 12 kinds, told apart by `type`."""
