# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription import AudioTranscription
    from openai_generated.models.realtime_audio_config_input_noise_reduction import (
        RealtimeAudioConfigInputNoiseReduction,
    )
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection


@model
class RealtimeAudioConfigInput(Model):
    """Realtime audio config input."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None
