# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output_image_image import (
        CodeInterpreterToolCallCodeInterpreterOutputImageImage,
    )


@model
class CodeInterpreterToolCallCodeInterpreterOutputImage(Model):
    """Code interpreter tool call code interpreter output image (`image`)."""

    type: Literal["image"] = "image"
    """Always `image`."""
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage
    """A picture that the code made."""
