# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCodeInterpreterToolCallOutputImage(Model):
    """Response code interpreter tool call output image (`image`)."""

    type: Literal["image"] = "image"
    """Always `image`."""
    url: str
    """Where the drawn picture can be fetched."""
