# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_audio_input import RealtimeTranslationSessionAudioInput
    from openai_generated.models.realtime_translation_session_audio_output import RealtimeTranslationSessionAudioOutput


@model
class RealtimeTranslationSessionAudio(Model):
    """Realtime translation session audio."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionAudioOutput | None = None
    """What the translation is like."""
