# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class BetaRealtimeConversationItemCreatedEvent(Model):
    """Beta realtime conversation item created event (`conversation.item.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.created"] = "conversation.item.created"
    """Always `conversation.item.created`."""
    previous_item_id: str | None = None
    """The item in front of it; null when it is the first."""
    item: RealtimeConversationItem
    """The item that was added."""
