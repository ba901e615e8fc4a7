# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class TranscriptionCreateParamsChunkingStrategyVadConfig(TypedDict, total=False):
    """Transcription create params chunking strategy VAD config (`server_vad`)."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`."""
    prefix_padding_ms: int
    """How much sound before speech starts is kept, in milliseconds; 300 by default."""
    silence_duration_ms: int
    """After how much silence a chunk ends, in milliseconds; 200 by default."""
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 by default, raise it for noisy rooms."""
