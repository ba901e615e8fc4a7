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
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    thread_id: str
    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    """Always `chatkit.assistant_message`."""
    content: list[ChatKitResponseOutputText]
