# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_translation_session_audio import RealtimeTranslationSessionAudio


@model
class RealtimeTranslationSession(Model):
    """Realtime translation session (`translation`)."""

    id: str
    """Tells this session from others; begins with sess_."""
    type: Literal["translation"] = "translation"
    """Always `translation`."""
    expires_at: int
    """When the session ends at the latest, in seconds since 1970."""
    model: str
    """The model that translates."""
    audio: RealtimeTranslationSessionAudio
    """What is listened to, and what is spoken."""
