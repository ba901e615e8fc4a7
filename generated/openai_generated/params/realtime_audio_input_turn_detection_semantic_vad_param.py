# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeAudioInputTurnDetectionSemanticVadParam(TypedDict, total=False):
    """Realtime audio input turn detection semantic VAD (`semantic_vad`)."""

    type: Required[Literal["semantic_vad"]]
    """Always `semantic_vad`."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    create_response: bool
    """Whether the model answers of its own accord when a turn ends; true by default."""
    interrupt_response: bool
    """Whether speech stops an answer that is being given; true by default."""
