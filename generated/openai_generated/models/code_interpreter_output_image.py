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
    """Which output of the call this belongs to, counted from 0."""
    type: Literal["image"] = "image"
    """Always `image`."""
    image: CodeInterpreterOutputImageImage | None = None
    """A picture that the code made."""
