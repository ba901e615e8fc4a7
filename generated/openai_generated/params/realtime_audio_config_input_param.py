# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """Realtime audio config input."""

    format: params.RealtimeAudioFormatsParam | Model
    transcription: params.AudioTranscriptionParam | Model
    noise_reduction: params.RealtimeAudioConfigInputNoiseReductionParam | Model
    turn_detection: params.RealtimeAudioInputTurnDetectionParam | Model | None
