# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_create_audio_output_output import (
        RealtimeResponseCreateAudioOutputOutput,
    )


@model
class RealtimeResponseCreateAudioOutput(Model):
    """Realtime response create audio output."""

    output: RealtimeResponseCreateAudioOutputOutput | None = None
    """How the model's voice is made."""
