# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item_system_message_content import (
        RealtimeConversationItemSystemMessageContent,
    )


@model
class RealtimeConversationItemSystemMessage(Model):
    """Realtime conversation item system message (`realtime.item`)."""

    id: str | None = None
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is; sending it has no effect."""
    role: Literal["system"] = "system"
    """Always `system`."""
    content: list[RealtimeConversationItemSystemMessageContent]
    """What the model is told, part by part."""
