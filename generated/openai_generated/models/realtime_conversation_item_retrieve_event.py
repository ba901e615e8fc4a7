# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemRetrieveEvent(Model):
    """Realtime conversation item retrieve event (`conversation.item.retrieve`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    """Always `conversation.item.retrieve`."""
    item_id: str
    """The item to send back as the server has it."""
