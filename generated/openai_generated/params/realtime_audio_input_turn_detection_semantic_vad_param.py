# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeAudioInputTurnDetectionSemanticVadParam(TypedDict, total=False):
    """Realtime audio input turn detection semantic VAD (`semantic_vad`)."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"]
    create_response: bool
    interrupt_response: bool
