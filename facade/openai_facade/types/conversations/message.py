# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_message import ConversationMessage as Message
    from openai_generated.models.conversation_message_content import ConversationMessageContent as Content
    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText as ContentReasoningText,
    )


__all__ = ["Content", "ContentReasoningText", "Message"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.conversation_message_content:ConversationMessageContent",
        "ContentReasoningText": "openai_generated.models.conversation_message_content_reasoning_text:ConversationMessageContentReasoningText",
        "Message": "openai_generated.models.conversation_message:ConversationMessage",
    },
)
