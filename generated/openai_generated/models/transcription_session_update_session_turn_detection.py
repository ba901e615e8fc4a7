# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptionSessionUpdateSessionTurnDetection(Model):
    """Transcription session update session turn detection."""

    type: Literal["server_vad", "semantic_vad"] | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends; true by default."""
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given; true by default."""
