# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionClosed(Model):
    """Realtime translation server event session closed (`session.closed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.closed"] = "session.closed"
    """Always `session.closed`."""
