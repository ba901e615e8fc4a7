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
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None
