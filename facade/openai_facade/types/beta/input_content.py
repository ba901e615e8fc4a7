# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_content_resource_input_image import (
        InputContentResourceInputImage as InputContentResourceInputImage,
    )
    from openai_generated.models.input_content_resource_input_text import (
        InputContentResourceInputText as InputContentResourceInputText,
    )
    from openai_generated.models.input_content_schema import InputContentSchema as InputContent


__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputContent": "openai_generated.models.input_content_schema:InputContentSchema",
        "InputContentResourceInputImage": "openai_generated.models.input_content_resource_input_image",
        "InputContentResourceInputText": "openai_generated.models.input_content_resource_input_text",
    },
)
