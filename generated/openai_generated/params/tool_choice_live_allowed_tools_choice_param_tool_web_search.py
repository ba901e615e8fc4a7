# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    """Tool choice live allowed tools choice param tool web search (`web_search`)."""

    type: Required[Literal["web_search"]]
