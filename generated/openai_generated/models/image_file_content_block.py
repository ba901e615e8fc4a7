# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_file import ImageFile


@model
class ImageFileContentBlock(Model):
    """Image file content block (`image_file`)."""

    type: Literal["image_file"] = "image_file"
    """Always `image_file`."""
    image_file: ImageFile
    """A picture in an uploaded file."""
