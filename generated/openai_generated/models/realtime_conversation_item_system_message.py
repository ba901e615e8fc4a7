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
    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["system"] = "system"
    content: list[RealtimeConversationItemSystemMessageContent]
