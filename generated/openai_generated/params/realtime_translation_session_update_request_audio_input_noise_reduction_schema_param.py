# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input noise reduction schema."""

    type: Required[Literal["near_field", "far_field"]]
    strength: float | None
