# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_audio_output import RealtimeResponseAudioOutput


@model
class RealtimeResponseAudio(Model):
    """Realtime response audio."""

    output: RealtimeResponseAudioOutput | None = None
    """How the model's voice was made."""
