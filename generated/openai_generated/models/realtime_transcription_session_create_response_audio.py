# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_transcription_session_create_response_audio_input import (
        RealtimeTranscriptionSessionCreateResponseAudioInput,
    )


@model
class RealtimeTranscriptionSessionCreateResponseAudio(Model):
    """Realtime transcription session create response audio."""

    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None
    """How the user's sound is treated."""
