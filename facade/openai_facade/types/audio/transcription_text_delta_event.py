# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_stream_event import (
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
        TranscriptionTextDeltaEventLogprob as Logprob,
    )


__all__ = ["Logprob", "TranscriptionTextDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Logprob": "openai_generated.models.transcription_stream_event:TranscriptionTextDeltaEventLogprob",
        "TranscriptionTextDeltaEvent": "openai_generated.models.transcription_stream_event",
    },
)
