# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemDeleteEvent(Model):
    """Realtime conversation item delete event (`conversation.item.delete`)."""

    event_id: str | None = None
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str
