# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemTruncatedEvent(Model):
    """Realtime conversation item truncated event (`conversation.item.truncated`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    """Always `conversation.item.truncated`."""
    item_id: str
    """The model's message that was cut."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    audio_end_ms: int
    """How much of the sound is left, in milliseconds."""
