# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.translation_create_response import (
        TranslationCreateResponse as TranslationCreateResponse,
    )


__all__ = ["TranslationCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranslationCreateResponse": "openai_generated.models.translation_create_response",
    },
)
