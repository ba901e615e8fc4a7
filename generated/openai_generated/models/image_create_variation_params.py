# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ImageCreateVariationParams(Model):
    """Image create variation params."""

    image: object
    model: Literal["dall-e-2"] | str | None = None
    n: int | None = None
    response_format: Literal["url", "b64_json"] | None = None
    size: Literal["256x256", "512x512", "1024x1024"] | None = None
    user: str | None = None
