# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_audio_transcript_delta_event import (
        RealtimeResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )


__all__ = ["ResponseAudioTranscriptDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseAudioTranscriptDeltaEvent": "openai_generated.models.realtime_response_audio_transcript_delta_event:RealtimeResponseAudioTranscriptDeltaEvent",
    },
)
