# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.beta_realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from openai_facade.resources.beta.realtime import (
        realtime as realtime,
        sessions as sessions,
        transcription_sessions as transcription_sessions,
    )
    from openai_generated.resources.beta.realtime.realtime import (
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )
    from openai_generated.resources.beta.realtime.sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.realtime.transcription_sessions import (
        AsyncTranscriptionSessions as AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions as TranscriptionSessions,
        TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse,
    )


__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "TranscriptionSessions",
    "TranscriptionSessionsWithRawResponse",
    "TranscriptionSessionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncRealtime": "openai_facade.extensions.beta_realtime",
        "AsyncRealtimeWithRawResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncRealtimeWithStreamingResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncSessions": "openai_generated.resources.beta.realtime.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.beta.realtime.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.beta.realtime.sessions",
        "AsyncTranscriptionSessions": "openai_generated.resources.beta.realtime.transcription_sessions",
        "AsyncTranscriptionSessionsWithRawResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "AsyncTranscriptionSessionsWithStreamingResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "Realtime": "openai_facade.extensions.beta_realtime",
        "RealtimeWithRawResponse": "openai_generated.resources.beta.realtime.realtime",
        "RealtimeWithStreamingResponse": "openai_generated.resources.beta.realtime.realtime",
        "Sessions": "openai_generated.resources.beta.realtime.sessions",
        "SessionsWithRawResponse": "openai_generated.resources.beta.realtime.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.beta.realtime.sessions",
        "TranscriptionSessions": "openai_generated.resources.beta.realtime.transcription_sessions",
        "TranscriptionSessionsWithRawResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "TranscriptionSessionsWithStreamingResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "realtime": ".realtime:",
        "sessions": ".sessions:",
        "transcription_sessions": ".transcription_sessions:",
    },
)
