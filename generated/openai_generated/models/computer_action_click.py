# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ComputerActionClick(Model):
    """Computer action click (`click`)."""

    type: Literal["click"] = "click"
    """Always `click`."""
    button: Literal["left", "right", "wheel", "back", "forward"]
    """Which button of the mouse: left, right, wheel, back or forward."""
    x: int
    """Where to click, in pixels from the left edge."""
    y: int
    """Where to click, in pixels from the top edge."""
    keys: list[str] | None = None
    """Keys held down while clicking."""
