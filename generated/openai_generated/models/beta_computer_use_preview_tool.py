# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaComputerUsePreviewTool(Model):
    """Beta computer use preview tool (`computer_use_preview`)."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
    display_width: int
    display_height: int
