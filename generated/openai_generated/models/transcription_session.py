# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.transcription_session_client_secret import TranscriptionSessionClientSecret
    from openai_generated.models.transcription_session_turn_detection import TranscriptionSessionTurnDetection


@model
class TranscriptionSession(Model):
    """Transcription session."""

    client_secret: TranscriptionSessionClientSecret
    modalities: list[Literal["text", "audio"]] | None = None
    input_audio_format: str | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: TranscriptionSessionTurnDetection | None = None
