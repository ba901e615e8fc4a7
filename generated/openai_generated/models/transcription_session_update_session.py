# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription import AudioTranscription
    from openai_generated.models.transcription_session_update_session_client_secret import (
        TranscriptionSessionUpdateSessionClientSecret,
    )
    from openai_generated.models.transcription_session_update_session_input_audio_noise_reduction import (
        TranscriptionSessionUpdateSessionInputAudioNoiseReduction,
    )
    from openai_generated.models.transcription_session_update_session_turn_detection import (
        TranscriptionSessionUpdateSessionTurnDetection,
    )


@model
class TranscriptionSessionUpdateSession(Model):
    """Transcription session update session."""

    turn_detection: TranscriptionSessionUpdateSessionTurnDetection | None = None
    input_audio_noise_reduction: TranscriptionSessionUpdateSessionInputAudioNoiseReduction | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_transcription: AudioTranscription | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None = None
    modalities: list[Literal["text", "audio"]] | None = None
