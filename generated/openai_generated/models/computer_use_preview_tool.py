# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ComputerUsePreviewTool(Model):
    """Computer use preview tool (`computer_use_preview`)."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Always `computer_use_preview`."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """What is operated: windows, mac, linux, ubuntu or browser."""
    display_width: int
    """Width of the screen in pixels."""
    display_height: int
    """Height of the screen in pixels."""
