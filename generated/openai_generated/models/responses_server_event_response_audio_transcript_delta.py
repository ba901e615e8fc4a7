# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseAudioTranscriptDelta(ResponseAudioTranscriptDeltaEvent):
    """Responses server event response audio transcript delta (`response.audio.transcript.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseAudioTranscriptDone(ResponseAudioTranscriptDoneEvent):
    """Responses server event response audio transcript done (`response.audio.transcript.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
