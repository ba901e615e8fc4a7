# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_created_event_conversation import (
        RealtimeConversationCreatedEventConversation,
    )


@model
class RealtimeConversationCreatedEvent(Model):
    """Realtime conversation created event (`conversation.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.created"] = "conversation.created"
    """Always `conversation.created`."""
    conversation: RealtimeConversationCreatedEventConversation
    """The conversation that was begun."""
