# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class ConversationItemAdded(Model):
    """Conversation item added (`conversation.item.added`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.added"] = "conversation.item.added"
    """Always `conversation.item.added`."""
    previous_item_id: str | None = None
    """The item in front of it; null when it is the first."""
    item: RealtimeConversationItem
    """The item as it was added; an answer of the model is still empty."""


@model
class ConversationItemDone(Model):
    """Conversation item done (`conversation.item.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.done"] = "conversation.item.done"
    """Always `conversation.item.done`."""
    previous_item_id: str | None = None
    """The item in front of it; null when it is the first."""
    item: RealtimeConversationItem
    """The whole item, which no longer changes."""
