# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_transcription_session_create_response_audio import (
        RealtimeTranscriptionSessionCreateResponseAudio,
    )


@model
class RealtimeTranscriptionSessionCreateResponse(Model):
    """Realtime transcription session create response (`transcription`)."""

    type: Literal["transcription"] = "transcription"
    """Always `transcription`."""
    id: str
    """Tells this session from others; begins with sess_."""
    object: str
    """The kind of session, as a word."""
    expires_at: int | None = None
    """When the session ends at the latest, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
    """What is listened to, and how the model sounds."""
