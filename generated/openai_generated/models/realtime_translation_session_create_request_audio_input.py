# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_create_request_audio_input_noise_reduction import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_translation_session_create_request_audio_input_transcription import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription,
    )


@model
class RealtimeTranslationSessionCreateRequestAudioInput(Model):
    """Realtime translation session create request audio input."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
