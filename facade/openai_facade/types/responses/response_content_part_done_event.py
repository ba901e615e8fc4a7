# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText as PartReasoningText,
    )
    from openai_generated.models.output_content import OutputContent as Part
    from openai_generated.models.response_content_part_added_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )


__all__ = ["Part", "PartReasoningText", "ResponseContentPartDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "openai_generated.models.output_content:OutputContent",
        "PartReasoningText": "openai_generated.models.conversation_message_content_reasoning_text:ConversationMessageContentReasoningText",
        "ResponseContentPartDoneEvent": "openai_generated.models.response_content_part_added_event",
    },
)
