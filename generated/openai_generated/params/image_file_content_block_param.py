# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ImageFileContentBlockParam(TypedDict, total=False):
    """Image file content block (`image_file`)."""

    type: Required[Literal["image_file"]]
    """Always `image_file`."""
    image_file: Required[params.ImageFileParam | Model]
    """A picture in an uploaded file."""
