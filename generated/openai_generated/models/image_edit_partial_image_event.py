# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ImageEditPartialImageEvent(Model):
    """Image edit partial image event (`image_edit.partial_image`)."""

    type: Literal["image_edit.partial_image"] = "image_edit.partial_image"
    """Always `image_edit.partial_image`."""
    b64_json: str
    """A draft of the picture, in base64; later drafts show more."""
    created_at: int
    """When the draft was made, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, as the picture was asked for."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How much effort the picture was asked to have; `auto` leaves it to the model."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the picture was asked to have a see-through background."""
    output_format: Literal["png", "webp", "jpeg"]
    """How the decoded bytes are encoded."""
    partial_image_index: int
    """The number of the draft, counted from 0."""
