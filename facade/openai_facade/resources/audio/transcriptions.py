# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.audio.transcriptions import (
        AsyncTranscriptions as AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse,
        Transcriptions as Transcriptions,
        TranscriptionsWithRawResponse as TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse,
    )


__all__ = [
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Transcriptions": "openai_generated.resources.audio.transcriptions",
        "AsyncTranscriptions": "openai_generated.resources.audio.transcriptions",
        "TranscriptionsWithRawResponse": "openai_generated.resources.audio.transcriptions",
        "AsyncTranscriptionsWithRawResponse": "openai_generated.resources.audio.transcriptions",
        "TranscriptionsWithStreamingResponse": "openai_generated.resources.audio.transcriptions",
        "AsyncTranscriptionsWithStreamingResponse": "openai_generated.resources.audio.transcriptions",
    },
)
