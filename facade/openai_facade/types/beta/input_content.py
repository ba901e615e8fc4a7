# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_content_schema import (
        InputContentResourceInputImage as InputContentResourceInputImage,
        InputContentResourceInputText as InputContentResourceInputText,
        InputContentSchema as InputContent,
    )


__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputContent": "openai_generated.models.input_content_schema:InputContentSchema",
        "InputContentResourceInputImage": "openai_generated.models.input_content_schema",
        "InputContentResourceInputText": "openai_generated.models.input_content_schema",
    },
)
