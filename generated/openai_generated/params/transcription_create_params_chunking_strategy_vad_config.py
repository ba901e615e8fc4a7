# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class TranscriptionCreateParamsChunkingStrategyVadConfig(TypedDict, total=False):
    """Transcription create params chunking strategy VAD config (`server_vad`)."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`."""
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
