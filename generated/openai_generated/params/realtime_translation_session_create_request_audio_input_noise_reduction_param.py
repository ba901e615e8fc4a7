# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """Realtime translation session create request audio input noise reduction."""

    type: Required[Literal["near_field", "far_field"]]
    strength: float
