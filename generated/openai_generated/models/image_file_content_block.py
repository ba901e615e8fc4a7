# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ImageFileContentBlock(Model):
    """Image file content block (`image_file`)."""

    type: Literal["image_file"] = "image_file"
    """Always `image_file`."""
    image_file: ImageFile
    """A picture in an uploaded file."""


@model
class ImageFile(Model):
    """Image file."""

    file_id: str
    """The file; yours must have the purpose `vision`."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""


ImageFileDetail: TypeAlias = Literal["auto", "low", "high"]
"""Image file detail: the values known when this was generated."""
