# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.realtime.transcription_sessions import (
        AsyncTranscriptionSessions as AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions as TranscriptionSessions,
        TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse,
    )


__all__ = [
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
    "TranscriptionSessions",
    "TranscriptionSessionsWithRawResponse",
    "TranscriptionSessionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionSessions": "openai_generated.resources.beta.realtime.transcription_sessions",
        "AsyncTranscriptionSessions": "openai_generated.resources.beta.realtime.transcription_sessions",
        "TranscriptionSessionsWithRawResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "AsyncTranscriptionSessionsWithRawResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "TranscriptionSessionsWithStreamingResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
        "AsyncTranscriptionSessionsWithStreamingResponse": "openai_generated.resources.beta.realtime.transcription_sessions",
    },
)
