# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeAudioInputTurnDetectionSemanticVad(Model):
    """Realtime audio input turn detection semantic VAD (`semantic_vad`)."""

    type: Literal["semantic_vad"] = "semantic_vad"
    """Always `semantic_vad`."""
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends; true by default."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given; true by default."""
