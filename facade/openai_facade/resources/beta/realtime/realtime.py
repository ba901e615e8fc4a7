# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.beta_realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from openai_facade.realtime.beta_realtime import (
        AsyncRealtimeConnection as AsyncRealtimeConnection,
        AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
        AsyncRealtimeConversationItemResource as AsyncRealtimeConversationItemResource,
        AsyncRealtimeConversationResource as AsyncRealtimeConversationResource,
        AsyncRealtimeInputAudioBufferResource as AsyncRealtimeInputAudioBufferResource,
        AsyncRealtimeOutputAudioBufferResource as AsyncRealtimeOutputAudioBufferResource,
        AsyncRealtimeResponseResource as AsyncRealtimeResponseResource,
        AsyncRealtimeSessionResource as AsyncRealtimeSessionResource,
        AsyncRealtimeTranscriptionSessionResource as AsyncRealtimeTranscriptionSessionResource,
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
        RealtimeTranscriptionSessionResource as RealtimeTranscriptionSessionResource,
    )
    from openai_generated.resources.beta.realtime.realtime import (
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
    "AsyncRealtimeTranscriptionSessionResource",
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
    "RealtimeTranscriptionSessionResource",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Realtime": "openai_facade.extensions.beta_realtime",
        "AsyncRealtime": "openai_facade.extensions.beta_realtime",
        "RealtimeWithRawResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncRealtimeWithRawResponse": "openai_generated.resources.beta.realtime.realtime",
        "RealtimeWithStreamingResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncRealtimeWithStreamingResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncRealtimeConnection": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeConnectionManager": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeConversationItemResource": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeConversationResource": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeInputAudioBufferResource": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeOutputAudioBufferResource": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeResponseResource": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeSessionResource": "openai_facade.realtime.beta_realtime",
        "AsyncRealtimeTranscriptionSessionResource": "openai_facade.realtime.beta_realtime",
        "BaseAsyncRealtimeConnectionResource": "openai_facade.realtime.beta_realtime",
        "BaseRealtimeConnectionResource": "openai_facade.realtime.beta_realtime",
        "RealtimeConnection": "openai_facade.realtime.beta_realtime",
        "RealtimeConnectionManager": "openai_facade.realtime.beta_realtime",
        "RealtimeConversationItemResource": "openai_facade.realtime.beta_realtime",
        "RealtimeConversationResource": "openai_facade.realtime.beta_realtime",
        "RealtimeInputAudioBufferResource": "openai_facade.realtime.beta_realtime",
        "RealtimeOutputAudioBufferResource": "openai_facade.realtime.beta_realtime",
        "RealtimeResponseResource": "openai_facade.realtime.beta_realtime",
        "RealtimeSessionResource": "openai_facade.realtime.beta_realtime",
        "RealtimeTranscriptionSessionResource": "openai_facade.realtime.beta_realtime",
    },
)
