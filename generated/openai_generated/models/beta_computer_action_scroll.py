# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaComputerActionScroll(Model):
    """Beta computer action scroll (`scroll`)."""

    type: Literal["scroll"] = "scroll"
    """Always `scroll`."""
    x: int
    """Where the pointer is while scrolling, in pixels from the left edge."""
    y: int
    """Where the pointer is while scrolling, in pixels from the top edge."""
    scroll_x: int
    """How far to scroll sideways; more than 0 is to the right."""
    scroll_y: int
    """How far to scroll up or down; more than 0 is down."""
    keys: list[str] | None = None
    """Keys held down while scrolling."""
