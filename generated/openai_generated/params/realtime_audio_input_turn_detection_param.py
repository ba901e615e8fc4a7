# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class RealtimeAudioInputTurnDetectionServerVadParam(TypedDict, total=False):
    """Realtime audio input turn detection server VAD (`server_vad`)."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`."""
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 by default, more for noisy places. For server_vad."""
    prefix_padding_ms: int
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    create_response: bool
    """Whether the model answers of its own accord when a turn ends; true by default."""
    interrupt_response: bool
    """Whether speech stops an answer that is being given; true by default."""
    idle_timeout_ms: int | None
    """After how much silence the model speaks up itself, 5000 to 30000 milliseconds; never by default."""


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


RealtimeAudioInputTurnDetectionParam: TypeAlias = (
    params.RealtimeAudioInputTurnDetectionServerVadParam | params.RealtimeAudioInputTurnDetectionSemanticVadParam
)
"""Realtime audio input turn detection: one of 2 kinds, told apart by `type`."""
