# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_response_output_text import ChatKitResponseOutputText


@model
class ChatKitThreadAssistantMessageItem(Model):
    """Chat kit thread assistant message item (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    """Always `chatkit.assistant_message`."""
    content: list[ChatKitResponseOutputText]
    """What the assistant said, in parts."""
