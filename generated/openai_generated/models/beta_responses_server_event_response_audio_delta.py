# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseAudioDelta(BetaResponseAudioDeltaEvent):
    """Beta responses server event response audio delta (`response.audio.delta`)."""

    stream_id: str | None = None
