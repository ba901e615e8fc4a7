# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    """Tool choice live allowed tools choice param tool computer (`computer`)."""

    type: Required[Literal["computer"]]
