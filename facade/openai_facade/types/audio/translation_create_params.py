# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.translation_create_params import TranslationCreateParams as TranslationCreateParams


__all__ = ["TranslationCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranslationCreateParams": "openai_generated.params.translation_create_params",
    },
)
