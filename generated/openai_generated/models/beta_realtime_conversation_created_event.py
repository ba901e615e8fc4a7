# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_conversation_created_event_conversation import (
        BetaRealtimeConversationCreatedEventConversation,
    )


@model
class BetaRealtimeConversationCreatedEvent(Model):
    """Beta realtime conversation created event (`conversation.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.created"] = "conversation.created"
    """Always `conversation.created`."""
    conversation: BetaRealtimeConversationCreatedEventConversation
    """The conversation that was begun."""
