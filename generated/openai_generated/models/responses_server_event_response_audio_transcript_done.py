# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseAudioTranscriptDone(ResponseAudioTranscriptDoneEvent):
    """Responses server event response audio transcript done (`response.audio.transcript.done`)."""

    stream_id: str | None = None
