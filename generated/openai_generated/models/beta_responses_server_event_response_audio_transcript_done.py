# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseAudioTranscriptDone(BetaResponseAudioTranscriptDoneEvent):
    """Beta responses server event response audio transcript done (`response.audio.transcript.done`)."""

    stream_id: str | None = None
