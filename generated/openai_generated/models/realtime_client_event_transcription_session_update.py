# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.transcription_session_update_session import TranscriptionSessionUpdateSession


@model
class RealtimeClientEventTranscriptionSessionUpdate(Model):
    """Realtime client event transcription session update (`transcription_session.update`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["transcription_session.update"] = "transcription_session.update"
    """Always `transcription_session.update`."""
    session: TranscriptionSessionUpdateSession
    """The settings to change; what is left out stays."""
