# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.code_interpreter_output_image_image import CodeInterpreterOutputImageImage


@model
class CodeInterpreterOutputImage(Model):
    """Code interpreter output image (`image`)."""

    index: int
    type: Literal["image"] = "image"
    """Always `image`."""
    image: CodeInterpreterOutputImageImage | None = None
