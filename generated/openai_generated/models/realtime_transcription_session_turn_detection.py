# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeTranscriptionSessionTurnDetection(Model):
    """Realtime transcription session turn detection."""

    type: str | None = None
    """The way it is found; server_vad goes by silence."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends."""
    idle_timeout_ms: int | None = None
    """After how much silence the model speaks up itself, in milliseconds."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given."""
