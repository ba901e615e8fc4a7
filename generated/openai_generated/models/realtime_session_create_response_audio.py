# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_response_audio_input import (
        RealtimeSessionCreateResponseAudioInput,
    )
    from openai_generated.models.realtime_session_create_response_audio_output import (
        RealtimeSessionCreateResponseAudioOutput,
    )


@model
class RealtimeSessionCreateResponseAudio(Model):
    """Realtime session create response audio."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    """How the user's sound is treated."""
    output: RealtimeSessionCreateResponseAudioOutput | None = None
    """How the model's voice is made."""
