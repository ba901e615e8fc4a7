# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_assistant_message_content_parts_decision_input_output_text import (
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    )
    from openai_generated.models.decision_input_assistant_message_content_parts_decision_input_refusal import (
        DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
    )

    DecisionInputAssistantMessageContentParts: TypeAlias = (
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText
        | DecisionInputAssistantMessageContentPartsDecisionInputRefusal
    )
    """Decision input assistant message content parts: one of 2 kinds, told apart by `type`."""
else:
    DecisionInputAssistantMessageContentParts = TaggedUnion(
        "DecisionInputAssistantMessageContentParts",
        __package__,
        key="type",
        variants={
            "output_text": "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
            "refusal": "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
        },
        shapes=(),
    )
