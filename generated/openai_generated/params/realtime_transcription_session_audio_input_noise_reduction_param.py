# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeTranscriptionSessionAudioInputNoiseReductionParam(TypedDict, total=False):
    """Realtime transcription session audio input noise reduction."""

    type: Literal["near_field", "far_field"]
    strength: float
