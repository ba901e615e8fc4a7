# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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
