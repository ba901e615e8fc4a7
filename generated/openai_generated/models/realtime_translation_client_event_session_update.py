# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest,
    )


@model
class RealtimeTranslationClientEventSessionUpdate(Model):
    """Realtime translation client event session update (`session.update`)."""

    event_id: str | None = None
    type: Literal["session.update"] = "session.update"
    session: RealtimeTranslationSessionUpdateRequest
