# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_translation_session_update_request_schema import (
        RealtimeTranslationSessionUpdateRequestSchema,
    )


@model
class RealtimeTranslationSessionUpdateEvent(Model):
    """Realtime translation session update event (`session.update`)."""

    session: RealtimeTranslationSessionUpdateRequestSchema
    type: Literal["session.update"] = "session.update"
    event_id: str | None = None
