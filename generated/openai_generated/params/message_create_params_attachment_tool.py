# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    """Assistant tools file search type only (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""


MessageCreateParamsAttachmentTool: TypeAlias = (
    params.CodeInterpreterToolParam | params.AssistantToolsFileSearchTypeOnlyParam
)
"""Message create params attachment tool: one of 2 kinds, told apart by `type`."""
