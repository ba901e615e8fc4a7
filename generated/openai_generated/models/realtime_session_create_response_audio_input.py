# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection
    from openai_generated.models.realtime_session_create_response_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction,
    )


@model
class RealtimeSessionCreateResponseAudioInput(Model):
    """Realtime session create response audio input."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None
