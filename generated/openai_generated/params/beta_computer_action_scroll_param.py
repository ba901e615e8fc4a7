# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaComputerActionScrollParam(TypedDict, total=False):
    """Beta computer action scroll (`scroll`)."""

    type: Required[Literal["scroll"]]
    """Always `scroll`."""
    x: Required[int]
    """Where the pointer is while scrolling, in pixels from the left edge."""
    y: Required[int]
    """Where the pointer is while scrolling, in pixels from the top edge."""
    scroll_x: Required[int]
    """How far to scroll sideways; more than 0 is to the right."""
    scroll_y: Required[int]
    """How far to scroll up or down; more than 0 is down."""
    keys: SequenceNotStr[str] | None
    """Keys held down while scrolling."""
