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
    id: str
    object: str
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
