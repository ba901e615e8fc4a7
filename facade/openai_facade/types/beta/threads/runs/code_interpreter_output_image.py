# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_output_image import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from openai_generated.models.code_interpreter_output_image_image import CodeInterpreterOutputImageImage as Image


__all__ = ["CodeInterpreterOutputImage", "Image"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreterOutputImage": "openai_generated.models.code_interpreter_output_image",
        "Image": "openai_generated.models.code_interpreter_output_image_image:CodeInterpreterOutputImageImage",
    },
)
