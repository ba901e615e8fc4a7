# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.text_format import (
        TextFormat as TextFormat,
        TextFormatResourceJSONSchema as TextFormatResourceJSONSchema,
        TextFormatResourceText as TextFormatResourceText,
    )


__all__ = ["TextFormat", "TextFormatResourceJSONSchema", "TextFormatResourceText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TextFormat": "openai_generated.models.text_format",
        "TextFormatResourceJSONSchema": "openai_generated.models.text_format",
        "TextFormatResourceText": "openai_generated.models.text_format",
    },
)
