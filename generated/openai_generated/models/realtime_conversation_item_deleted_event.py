# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemDeletedEvent(Model):
    """Realtime conversation item deleted event (`conversation.item.deleted`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    """Always `conversation.item.deleted`."""
    item_id: str
    """The item that was deleted."""
