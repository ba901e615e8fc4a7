# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ImageGenPartialImageEvent(Model):
    """Image gen partial image event (`image_generation.partial_image`)."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    output_format: Literal["png", "webp", "jpeg"] | str
    partial_image_index: int
