# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.input_decision_input_assistant_message_content_decision_input_assistant_content_part_decision_input_output_text import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    )
    from openai_generated.models.input_decision_input_assistant_message_content_decision_input_assistant_content_part_decision_input_refusal import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    )

    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText
        | InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal
    )
    """Input decision input assistant message content decision input assistant content parts: one of 2 kinds, told apart by `type`."""
else:
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts = TaggedUnion(
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
        __package__,
        key="type",
        variants={
            "output_text": "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
            "refusal": "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
        },
        shapes=(),
    )
