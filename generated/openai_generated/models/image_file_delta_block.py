# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_file_delta import ImageFileDelta


@model
class ImageFileDeltaBlock(Model):
    """Image file delta block (`image_file`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["image_file"] = "image_file"
    """Always `image_file`."""
    image_file: ImageFileDelta | None = None
    """A picture in an uploaded file."""
