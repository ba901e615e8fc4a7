# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ToolChoiceCustom(Model):
    """Tool choice custom (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    name: str
    """The word by which you declared that tool."""
