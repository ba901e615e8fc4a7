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
    """The encoding of the sound you send."""
    transcription: AudioTranscription | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
