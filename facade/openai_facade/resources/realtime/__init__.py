# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.realtime_translations import (
        AsyncTranslations as AsyncTranslations,
        Translations as Translations,
    )
    from openai_facade.resources.realtime import (
        calls as calls,
        client_secrets as client_secrets,
        realtime as realtime,
        translations as translations,
    )
    from openai_facade.resources.realtime.realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from openai_generated.resources.realtime.calls import (
        AsyncCalls as AsyncCalls,
        AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
        Calls as Calls,
        CallsWithRawResponse as CallsWithRawResponse,
        CallsWithStreamingResponse as CallsWithStreamingResponse,
    )
    from openai_generated.resources.realtime.client_secrets import (
        AsyncClientSecrets as AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
        ClientSecrets as ClientSecrets,
        ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
    )
    from openai_generated.resources.realtime.realtime import (
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )
    from openai_generated.resources.realtime.translations.translations import (
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )


__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Calls",
    "CallsWithRawResponse",
    "CallsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncCalls": "openai_generated.resources.realtime.calls",
        "AsyncCallsWithRawResponse": "openai_generated.resources.realtime.calls",
        "AsyncCallsWithStreamingResponse": "openai_generated.resources.realtime.calls",
        "AsyncClientSecrets": "openai_generated.resources.realtime.client_secrets",
        "AsyncClientSecretsWithRawResponse": "openai_generated.resources.realtime.client_secrets",
        "AsyncClientSecretsWithStreamingResponse": "openai_generated.resources.realtime.client_secrets",
        "AsyncRealtime": "openai_facade.resources.realtime.realtime",
        "AsyncRealtimeWithRawResponse": "openai_generated.resources.realtime.realtime",
        "AsyncRealtimeWithStreamingResponse": "openai_generated.resources.realtime.realtime",
        "AsyncTranslations": "openai_facade.extensions.realtime_translations",
        "AsyncTranslationsWithRawResponse": "openai_generated.resources.realtime.translations.translations",
        "AsyncTranslationsWithStreamingResponse": "openai_generated.resources.realtime.translations.translations",
        "Calls": "openai_generated.resources.realtime.calls",
        "CallsWithRawResponse": "openai_generated.resources.realtime.calls",
        "CallsWithStreamingResponse": "openai_generated.resources.realtime.calls",
        "ClientSecrets": "openai_generated.resources.realtime.client_secrets",
        "ClientSecretsWithRawResponse": "openai_generated.resources.realtime.client_secrets",
        "ClientSecretsWithStreamingResponse": "openai_generated.resources.realtime.client_secrets",
        "Realtime": "openai_facade.resources.realtime.realtime",
        "RealtimeWithRawResponse": "openai_generated.resources.realtime.realtime",
        "RealtimeWithStreamingResponse": "openai_generated.resources.realtime.realtime",
        "Translations": "openai_facade.extensions.realtime_translations",
        "TranslationsWithRawResponse": "openai_generated.resources.realtime.translations.translations",
        "TranslationsWithStreamingResponse": "openai_generated.resources.realtime.translations.translations",
        "calls": ".calls:",
        "client_secrets": ".client_secrets:",
        "realtime": ".realtime:",
        "translations": ".translations:",
    },
)
