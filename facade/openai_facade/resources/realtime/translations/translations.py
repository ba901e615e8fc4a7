# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.realtime_translations import (
        AsyncTranslations as AsyncTranslations,
        Translations as Translations,
    )
    from openai_generated.resources.realtime.translations.translations import (
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )


__all__ = [
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Translations": "openai_facade.extensions.realtime_translations",
        "AsyncTranslations": "openai_facade.extensions.realtime_translations",
        "TranslationsWithRawResponse": "openai_generated.resources.realtime.translations.translations",
        "AsyncTranslationsWithRawResponse": "openai_generated.resources.realtime.translations.translations",
        "TranslationsWithStreamingResponse": "openai_generated.resources.realtime.translations.translations",
        "AsyncTranslationsWithStreamingResponse": "openai_generated.resources.realtime.translations.translations",
    },
)
