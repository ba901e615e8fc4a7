# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ImageCreateVariationParams(Model):
    """Image create variation params."""

    image: object
    """The picture to vary: a square PNG file."""
    model: Literal["dall-e-2"] | str | None = None
    """The id of an image model; only dall-e-2 is known."""
    n: int | None = None
    """How many pictures to make, 1 (the default) to 10."""
    response_format: Literal["url", "b64_json"] | None = None
    """How pictures come back: url (the default) or b64_json."""
    size: Literal["256x256", "512x512", "1024x1024"] | None = None
    """Width and height in pixels: 256x256, 512x512 or 1024x1024 (the default)."""
    user: str | None = None
    """A stable id of your end user."""


ImageCreateVariationParamsResponseFormat: TypeAlias = Literal["url", "b64_json"]
"""Image create variation params response format: the values known when this was generated."""


ImageCreateVariationParamsSize: TypeAlias = Literal["256x256", "512x512", "1024x1024"]
"""Image create variation params size: the values known when this was generated."""
