# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_url import ImageURL


@model
class ImageURLContentBlock(Model):
    """Image URL content block (`image_url`)."""

    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""
    image_url: ImageURL
    """A picture on the web."""
