# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ResponseComputerToolCallActionDoubleClickParam(TypedDict, total=False):
    """Response computer tool call action double click (`double_click`)."""

    type: Required[Literal["double_click"]]
    """Always `double_click`."""
    x: Required[int]
    """Where to click twice, in pixels from the left edge."""
    y: Required[int]
    """Where to click twice, in pixels from the top edge."""
    keys: Required[SequenceNotStr[str] | None]
    """Keys held down while clicking; null for none."""
