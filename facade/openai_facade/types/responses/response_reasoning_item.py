# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText as Content,
    )
    from openai_generated.models.response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from openai_generated.models.summary_text_content import SummaryTextContent as Summary


__all__ = ["Content", "ResponseReasoningItem", "Summary"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.conversation_message_content_reasoning_text:ConversationMessageContentReasoningText",
        "ResponseReasoningItem": "openai_generated.models.response_reasoning_item",
        "Summary": "openai_generated.models.summary_text_content:SummaryTextContent",
    },
)
