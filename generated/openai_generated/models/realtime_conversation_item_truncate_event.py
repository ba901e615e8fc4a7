# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemTruncateEvent(Model):
    """Realtime conversation item truncate event (`conversation.item.truncate`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    """Always `conversation.item.truncate`."""
    item_id: str
    """The model's message to cut; only its own can be."""
    content_index: int
    """Which part of the message to cut; 0, as there is one."""
    audio_end_ms: int
    """How much of the sound was heard and stays, in milliseconds."""
