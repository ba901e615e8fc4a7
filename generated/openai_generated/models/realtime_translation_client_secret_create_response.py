# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationClientSecretCreateResponse(Model):
    """Realtime translation client secret create response."""

    value: str
    expires_at: int
    session: RealtimeTranslationSession
