# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptionCreateParamsChunkingStrategyVadConfig(Model):
    """Transcription create params chunking strategy VAD config (`server_vad`)."""

    type: Literal["server_vad"] = "server_vad"
    """Always `server_vad`."""
    prefix_padding_ms: int | None = None
    """How much sound before speech starts is kept, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """After how much silence a chunk ends, in milliseconds; 200 by default."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default, raise it for noisy rooms."""
