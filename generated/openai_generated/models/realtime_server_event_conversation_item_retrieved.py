# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class RealtimeServerEventConversationItemRetrieved(Model):
    """Realtime server event conversation item retrieved (`conversation.item.retrieved`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    """Always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item as the server has it, its sound included."""
