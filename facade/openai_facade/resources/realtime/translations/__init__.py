# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.realtime_translations import (
        AsyncTranslations as AsyncTranslations,
        Translations as Translations,
    )
    from openai_facade.resources.realtime.translations import (
        client_secrets as client_secrets,
        translations as translations,
    )
    from openai_generated.resources.realtime.translations.client_secrets import (
        AsyncClientSecrets as AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
        ClientSecrets as ClientSecrets,
        ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
    )
    from openai_generated.resources.realtime.translations.translations import (
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )


__all__ = [
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncClientSecrets": "openai_generated.resources.realtime.translations.client_secrets",
        "AsyncClientSecretsWithRawResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "AsyncClientSecretsWithStreamingResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "AsyncTranslations": "openai_facade.extensions.realtime_translations",
        "AsyncTranslationsWithRawResponse": "openai_generated.resources.realtime.translations.translations",
        "AsyncTranslationsWithStreamingResponse": "openai_generated.resources.realtime.translations.translations",
        "ClientSecrets": "openai_generated.resources.realtime.translations.client_secrets",
        "ClientSecretsWithRawResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "ClientSecretsWithStreamingResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "Translations": "openai_facade.extensions.realtime_translations",
        "TranslationsWithRawResponse": "openai_generated.resources.realtime.translations.translations",
        "TranslationsWithStreamingResponse": "openai_generated.resources.realtime.translations.translations",
        "client_secrets": ".client_secrets:",
        "translations": ".translations:",
    },
)
