# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_assistant_message_content_part_output_text import (
        DecisionAssistantMessageContentPartOutputText,
    )
    from openai_generated.models.decision_assistant_message_content_part_refusal import (
        DecisionAssistantMessageContentPartRefusal,
    )

    DecisionAssistantMessageContentPart: TypeAlias = (
        DecisionAssistantMessageContentPartOutputText | DecisionAssistantMessageContentPartRefusal
    )
    """Decision assistant message content part: one of 2 kinds, told apart by `type`."""
else:
    DecisionAssistantMessageContentPart = TaggedUnion(
        "DecisionAssistantMessageContentPart",
        __package__,
        key="type",
        variants={
            "output_text": "DecisionAssistantMessageContentPartOutputText",
            "refusal": "DecisionAssistantMessageContentPartRefusal",
        },
        shapes=(),
    )
