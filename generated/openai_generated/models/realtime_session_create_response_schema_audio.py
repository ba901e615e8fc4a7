# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_response_schema_audio_input import (
        RealtimeSessionCreateResponseSchemaAudioInput,
    )
    from openai_generated.models.realtime_session_create_response_schema_audio_output import (
        RealtimeSessionCreateResponseSchemaAudioOutput,
    )


@model
class RealtimeSessionCreateResponseSchemaAudio(Model):
    """Realtime session create response schema audio."""

    input: RealtimeSessionCreateResponseSchemaAudioInput | None = None
    """How the user's sound is treated."""
    output: RealtimeSessionCreateResponseSchemaAudioOutput | None = None
    """How the model's voice is made."""
