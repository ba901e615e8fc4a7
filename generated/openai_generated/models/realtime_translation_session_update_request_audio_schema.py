# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_request_audio_input_schema import (
        RealtimeTranslationSessionUpdateRequestAudioInputSchema,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_output_schema import (
        RealtimeTranslationSessionUpdateRequestAudioOutputSchema,
    )


@model
class RealtimeTranslationSessionUpdateRequestAudioSchema(Model):
    """Realtime translation session update request audio schema."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputSchema | None = None
    output: RealtimeTranslationSessionUpdateRequestAudioOutputSchema | None = None
