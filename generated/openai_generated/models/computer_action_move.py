# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ComputerActionMove(Model):
    """Computer action move (`move`)."""

    type: Literal["move"] = "move"
    """Always `move`."""
    x: int
    """Where the pointer goes, in pixels from the left edge."""
    y: int
    """Where the pointer goes, in pixels from the top edge."""
    keys: list[str] | None = None
    """Keys held down while moving."""
