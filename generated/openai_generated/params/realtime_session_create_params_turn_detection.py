# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeSessionCreateParamsTurnDetection(TypedDict, total=False):
    """Realtime session create params turn detection."""

    type: Literal["server_vad", "semantic_vad"]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
