# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_url_delta import ImageURLDelta


@model
class ImageURLDeltaBlock(Model):
    """Image URL delta block (`image_url`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""
    image_url: ImageURLDelta | None = None
    """A picture on the web."""
