# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """Realtime audio config input."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound you send."""
    transcription: params.AudioTranscriptionParam | Model
    """How the user's words are written down; not at all when left out."""
    noise_reduction: params.RealtimeAudioConfigInputNoiseReductionParam | Model
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: params.RealtimeAudioInputTurnDetectionParam | Model | None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
