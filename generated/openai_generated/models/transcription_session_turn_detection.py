# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptionSessionTurnDetection(Model):
    """Transcription session turn detection."""

    type: str | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
