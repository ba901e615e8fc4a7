# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText,
    )
    from openai_generated.models.beta_response_output_refusal import BetaResponseOutputRefusal
    from openai_generated.models.beta_response_output_text import BetaResponseOutputText

    BetaOutputContent: TypeAlias = (
        BetaResponseOutputText | BetaResponseOutputRefusal | BetaConversationMessageContentReasoningText
    )
    """Beta output content: one of 3 kinds, told apart by `type`."""
else:
    BetaOutputContent = TaggedUnion(
        "BetaOutputContent",
        __package__,
        key="type",
        variants={
            "output_text": "BetaResponseOutputText",
            "reasoning_text": "BetaConversationMessageContentReasoningText",
            "refusal": "BetaResponseOutputRefusal",
        },
        shapes=(),
    )
