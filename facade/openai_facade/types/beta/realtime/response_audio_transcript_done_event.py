# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_audio_transcript_delta_event import (
        BetaRealtimeResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )


__all__ = ["ResponseAudioTranscriptDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseAudioTranscriptDoneEvent": "openai_generated.models.beta_realtime_response_audio_transcript_delta_event:BetaRealtimeResponseAudioTranscriptDoneEvent",
    },
)
