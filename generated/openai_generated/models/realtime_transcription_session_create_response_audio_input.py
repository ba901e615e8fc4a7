# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_transcription_session_create_response_audio_input_noise_reduction import (
        RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_transcription_session_turn_detection import (
        RealtimeTranscriptionSessionTurnDetection,
    )


@model
class RealtimeTranscriptionSessionCreateResponseAudioInput(Model):
    """Realtime transcription session create response audio input."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you send."""
    transcription: AudioTranscriptionResponse | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
