# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""Computer environment: the values known when this was generated."""
