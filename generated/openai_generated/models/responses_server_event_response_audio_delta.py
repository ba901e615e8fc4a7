# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_audio_delta_event import ResponseAudioDeltaEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseAudioDelta(ResponseAudioDeltaEvent):
    """Responses server event response audio delta (`response.audio.delta`)."""

    stream_id: str | None = None
