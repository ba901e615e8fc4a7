# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_request_audio_input_noise_reduction_schema import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_input_transcription_schema import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema,
    )


@model
class RealtimeTranslationSessionUpdateRequestAudioInputSchema(Model):
    """Realtime translation session update request audio input schema."""

    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema | None = None
    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema | None = None
