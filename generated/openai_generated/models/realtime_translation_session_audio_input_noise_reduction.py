# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationSessionAudioInputNoiseReduction(Model):
    """Realtime translation session audio input noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""
