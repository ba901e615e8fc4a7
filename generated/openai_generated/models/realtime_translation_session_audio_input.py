# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_audio_input_noise_reduction import (
        RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_translation_session_audio_input_transcription import (
        RealtimeTranslationSessionAudioInputTranscription,
    )


@model
class RealtimeTranslationSessionAudioInput(Model):
    """Realtime translation session audio input."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
