# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_audio_done_event import BetaResponseAudioDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseAudioDone(BetaResponseAudioDoneEvent):
    """Beta responses server event response audio done (`response.audio.done`)."""

    stream_id: str | None = None
