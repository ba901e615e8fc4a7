# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_config_input import RealtimeAudioConfigInput
    from openai_generated.models.realtime_audio_config_output import RealtimeAudioConfigOutput


@model
class RealtimeAudioConfig(Model):
    """Realtime audio config."""

    input: RealtimeAudioConfigInput | None = None
    """How the user's sound is treated."""
    output: RealtimeAudioConfigOutput | None = None
    """How the model's voice is made."""
