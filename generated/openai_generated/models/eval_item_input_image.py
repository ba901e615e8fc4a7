# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalItemInputImage(Model):
    """Eval item input image (`input_image`)."""

    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    image_url: str
    """A link to the picture, or its bytes as a `data:` URL."""
    detail: str | None = None
    """How closely to look at the picture: `low`, `high` or `auto`, the default."""
