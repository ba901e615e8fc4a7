# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio


@model
class RealtimeTranscriptionSessionCreateRequest(Model):
    """Realtime transcription session create request (`transcription`)."""

    type: Literal["transcription"] = "transcription"
    """Always `transcription`."""
    audio: RealtimeTranscriptionSessionAudio | None = None
    """What is listened to, and how the model sounds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
