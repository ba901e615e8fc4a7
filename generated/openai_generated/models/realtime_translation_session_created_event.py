# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationSessionCreatedEvent(Model):
    """Realtime translation session created event (`session.created`)."""

    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"] = "session.created"
