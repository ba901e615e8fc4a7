# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class RealtimeAudioInputTurnDetectionServerVad(Model):
    """Realtime audio input turn detection server VAD (`server_vad`)."""

    type: Literal["server_vad"] = "server_vad"
    """Always `server_vad`."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default, more for noisy places. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends; true by default."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given; true by default."""
    idle_timeout_ms: int | None = None
    """After how much silence the model speaks up itself, 5000 to 30000 milliseconds; never by default."""


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


RealtimeAudioInputTurnDetectionSemanticVadEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Realtime audio input turn detection semantic VAD eagerness: the values known when this was generated."""


if TYPE_CHECKING:
    RealtimeAudioInputTurnDetection: TypeAlias = (
        RealtimeAudioInputTurnDetectionServerVad | RealtimeAudioInputTurnDetectionSemanticVad
    )
    """Realtime audio input turn detection: one of 2 kinds, told apart by `type`."""
else:
    RealtimeAudioInputTurnDetection = TaggedUnion(
        "RealtimeAudioInputTurnDetection",
        __package__,
        key="type",
        variants={
            "semantic_vad": "RealtimeAudioInputTurnDetectionSemanticVad",
            "server_vad": "RealtimeAudioInputTurnDetectionServerVad",
        },
        shapes=(),
    )
