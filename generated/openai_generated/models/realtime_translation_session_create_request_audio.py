# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_create_request_audio_input import (
        RealtimeTranslationSessionCreateRequestAudioInput,
    )
    from openai_generated.models.realtime_translation_session_create_request_audio_output import (
        RealtimeTranslationSessionCreateRequestAudioOutput,
    )


@model
class RealtimeTranslationSessionCreateRequestAudio(Model):
    """Realtime translation session create request audio."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = None
    """What the translation is like."""
