# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_audio_delta_event import (
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseAudioDelta(BetaResponseAudioDeltaEvent):
    """Beta responses server event response audio delta (`response.audio.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseAudioDone(BetaResponseAudioDoneEvent):
    """Beta responses server event response audio done (`response.audio.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
