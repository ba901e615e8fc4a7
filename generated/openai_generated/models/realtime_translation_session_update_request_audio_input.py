# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_request_audio_input_noise_reduction import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_input_transcription import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
    )


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Model):
    """Realtime translation session update request audio input."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
