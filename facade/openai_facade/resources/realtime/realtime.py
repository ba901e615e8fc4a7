# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import realtime as written
from openai_generated.resources.realtime import realtime as generated
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.realtime.realtime import (
        AsyncRealtimeConnection as AsyncRealtimeConnection,
        AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
        AsyncRealtimeConversationItemResource as AsyncRealtimeConversationItemResource,
        AsyncRealtimeConversationResource as AsyncRealtimeConversationResource,
        AsyncRealtimeInputAudioBufferResource as AsyncRealtimeInputAudioBufferResource,
        AsyncRealtimeOutputAudioBufferResource as AsyncRealtimeOutputAudioBufferResource,
        AsyncRealtimeResponseResource as AsyncRealtimeResponseResource,
        AsyncRealtimeSessionResource as AsyncRealtimeSessionResource,
        BaseAsyncRealtimeConnectionResource as BaseAsyncRealtimeConnectionResource,
        BaseRealtimeConnectionResource as BaseRealtimeConnectionResource,
        RealtimeConnection as RealtimeConnection,
        RealtimeConnectionManager as RealtimeConnectionManager,
        RealtimeConversationItemResource as RealtimeConversationItemResource,
        RealtimeConversationResource as RealtimeConversationResource,
        RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource,
        RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource,
        RealtimeResponseResource as RealtimeResponseResource,
        RealtimeSessionResource as RealtimeSessionResource,
    )
    from openai_facade.resources.realtime.translations.translations import AsyncTranslations, Translations
    from openai_generated.resources.realtime.realtime import (
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )


__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "BaseAsyncRealtimeConnectionResource",
    "BaseRealtimeConnectionResource",
    "Realtime",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "RealtimeConversationItemResource",
    "RealtimeConversationResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]


class Realtime(written.Realtime):
    """`client.realtime`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def translations(self) -> Translations:
            """`client.realtime.translations`."""
            ...
    else:
        translations = child("openai_facade.resources.realtime.translations.translations", "Translations")


class AsyncRealtime(written.AsyncRealtime):
    """`client.realtime`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def translations(self) -> AsyncTranslations:
            """`client.realtime.translations`."""
            ...
    else:
        translations = child("openai_facade.resources.realtime.translations.translations", "AsyncTranslations")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeWithRawResponse": "openai_generated.resources.realtime.realtime",
        "AsyncRealtimeWithRawResponse": "openai_generated.resources.realtime.realtime",
        "RealtimeWithStreamingResponse": "openai_generated.resources.realtime.realtime",
        "AsyncRealtimeWithStreamingResponse": "openai_generated.resources.realtime.realtime",
        "AsyncRealtimeConnection": "openai_facade.realtime.realtime",
        "AsyncRealtimeConnectionManager": "openai_facade.realtime.realtime",
        "AsyncRealtimeConversationItemResource": "openai_facade.realtime.realtime",
        "AsyncRealtimeConversationResource": "openai_facade.realtime.realtime",
        "AsyncRealtimeInputAudioBufferResource": "openai_facade.realtime.realtime",
        "AsyncRealtimeOutputAudioBufferResource": "openai_facade.realtime.realtime",
        "AsyncRealtimeResponseResource": "openai_facade.realtime.realtime",
        "AsyncRealtimeSessionResource": "openai_facade.realtime.realtime",
        "BaseAsyncRealtimeConnectionResource": "openai_facade.realtime.realtime",
        "BaseRealtimeConnectionResource": "openai_facade.realtime.realtime",
        "RealtimeConnection": "openai_facade.realtime.realtime",
        "RealtimeConnectionManager": "openai_facade.realtime.realtime",
        "RealtimeConversationItemResource": "openai_facade.realtime.realtime",
        "RealtimeConversationResource": "openai_facade.realtime.realtime",
        "RealtimeInputAudioBufferResource": "openai_facade.realtime.realtime",
        "RealtimeOutputAudioBufferResource": "openai_facade.realtime.realtime",
        "RealtimeResponseResource": "openai_facade.realtime.realtime",
        "RealtimeSessionResource": "openai_facade.realtime.realtime",
    },
)
