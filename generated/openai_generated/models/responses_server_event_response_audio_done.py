# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_audio_done_event import ResponseAudioDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseAudioDone(ResponseAudioDoneEvent):
    """Responses server event response audio done (`response.audio.done`)."""

    stream_id: str | None = None
