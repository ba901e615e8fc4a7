# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_audio_delta_event import ResponseAudioDeltaEvent, ResponseAudioDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseAudioDelta(ResponseAudioDeltaEvent):
    """Responses server event response audio delta (`response.audio.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseAudioDone(ResponseAudioDoneEvent):
    """Responses server event response audio done (`response.audio.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
