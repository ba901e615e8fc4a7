# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_request_audio_schema import (
        RealtimeTranslationSessionUpdateRequestAudioSchema,
    )


@model
class RealtimeTranslationSessionUpdateRequestSchema(Model):
    """Realtime translation session update request schema."""

    audio: RealtimeTranslationSessionUpdateRequestAudioSchema | None = None
