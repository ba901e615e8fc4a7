# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeConversationItemDeleteEvent(Model):
    """Beta realtime conversation item delete event (`conversation.item.delete`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    """Always `conversation.item.delete`."""
    item_id: str
    """Which item is to go; conversation.item.deleted says when it is gone."""
