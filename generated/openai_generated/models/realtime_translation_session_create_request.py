# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_create_request_audio import (
        RealtimeTranslationSessionCreateRequestAudio,
    )


@model
class RealtimeTranslationSessionCreateRequest(Model):
    """Realtime translation session create request."""

    model: str
    """The model that translates."""
    audio: RealtimeTranslationSessionCreateRequestAudio | None = None
    """What is listened to, and what is spoken."""
