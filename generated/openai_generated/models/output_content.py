# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText,
    )
    from openai_generated.models.response_output_refusal import ResponseOutputRefusal
    from openai_generated.models.response_output_text import ResponseOutputText

    OutputContent: TypeAlias = ResponseOutputText | ResponseOutputRefusal | ConversationMessageContentReasoningText
    """Output content: one of 3 kinds, told apart by `type`."""
else:
    OutputContent = TaggedUnion(
        "OutputContent",
        __package__,
        key="type",
        variants={
            "output_text": "ResponseOutputText",
            "reasoning_text": "ConversationMessageContentReasoningText",
            "refusal": "ResponseOutputRefusal",
        },
        shapes=(),
    )
