# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationCreatedEvent(Model):
    """Realtime conversation created event (`conversation.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.created"] = "conversation.created"
    """Always `conversation.created`."""
    conversation: RealtimeConversationCreatedEventConversation
    """The conversation that was begun."""


@model
class RealtimeConversationCreatedEventConversation(Model):
    """Realtime conversation created event conversation."""

    id: str | None = None
    """Tells this conversation from others; begins with conv_."""
    object: str | None = None
    """Always realtime.conversation."""
