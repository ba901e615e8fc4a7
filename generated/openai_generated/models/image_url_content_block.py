# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ImageURLContentBlock(Model):
    """Image URL content block (`image_url`)."""

    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""
    image_url: ImageURL
    """A picture on the web."""


@model
class ImageURL(Model):
    """Image URL."""

    url: str
    """The link to a jpeg, png, gif or webp."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""


ImageURLDetail: TypeAlias = Literal["auto", "low", "high"]
"""Image URL detail: the values known when this was generated."""
