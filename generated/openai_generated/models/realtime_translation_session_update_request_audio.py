# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_request_audio_input import (
        RealtimeTranslationSessionUpdateRequestAudioInput,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_output import (
        RealtimeTranslationSessionUpdateRequestAudioOutput,
    )


@model
class RealtimeTranslationSessionUpdateRequestAudio(Model):
    """Realtime translation session update request audio."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None
    """What the translation is like."""
