# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseAudioTranscriptDelta(BetaResponseAudioTranscriptDeltaEvent):
    """Beta responses server event response audio transcript delta (`response.audio.transcript.delta`)."""

    stream_id: str | None = None
