# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.transcription_session import TranscriptionSession


@model
class RealtimeBetaServerEventTranscriptionSessionCreated(Model):
    """Realtime beta server event transcription session created (`transcription_session.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["transcription_session.created"] = "transcription_session.created"
    """Always `transcription_session.created`."""
    session: TranscriptionSession
    """The settings that hold now."""
