# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class BetaRealtimeConversationItemCreateEvent(Model):
    """Beta realtime conversation item create event (`conversation.item.create`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.create"] = "conversation.item.create"
    """Always `conversation.item.create`."""
    previous_item_id: str | None = None
    """Behind which item to put the new one: root for the front, the end when left out."""
    item: RealtimeConversationItem
    """The item to add: a message, a tool call or its output."""
