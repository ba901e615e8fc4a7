# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_attachment import ChatKitAttachment
    from openai_generated.models.chat_kit_thread_user_message_item_content import ChatKitThreadUserMessageItemContent
    from openai_generated.models.chat_kit_thread_user_message_item_inference_options import (
        ChatKitThreadUserMessageItemInferenceOptions,
    )


@model
class ChatKitThreadUserMessageItem(Model):
    """Chat kit thread user message item (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.user_message"] = "chatkit.user_message"
    """Always `chatkit.user_message`."""
    content: list[ChatKitThreadUserMessageItemContent]
    """What the user wrote or quoted, in parts."""
    attachments: list[ChatKitAttachment]
    """What the user sent along; empty if nothing."""
    inference_options: ChatKitThreadUserMessageItemInferenceOptions | None = None
    """What the user chose for the answer; None if nothing."""
