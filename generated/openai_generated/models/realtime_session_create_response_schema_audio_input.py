# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_session_create_response_schema_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseSchemaAudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_session_create_response_schema_audio_input_turn_detection import (
        RealtimeSessionCreateResponseSchemaAudioInputTurnDetection,
    )


@model
class RealtimeSessionCreateResponseSchemaAudioInput(Model):
    """Realtime session create response schema audio input."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you send."""
    transcription: AudioTranscriptionResponse | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeSessionCreateResponseSchemaAudioInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeSessionCreateResponseSchemaAudioInputTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
