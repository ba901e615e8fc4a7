# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_assistant_message import DecisionAssistantMessage as DecisionAssistantMessage
    from openai_generated.models.decision_assistant_message_content_part import (
        DecisionAssistantMessageContentPart as ContentPart,
        DecisionAssistantMessageContentPartOutputText as ContentPartOutputText,
        DecisionAssistantMessageContentPartRefusal as ContentPartRefusal,
    )


__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentPart": "openai_generated.models.decision_assistant_message_content_part:DecisionAssistantMessageContentPart",
        "ContentPartOutputText": "openai_generated.models.decision_assistant_message_content_part:DecisionAssistantMessageContentPartOutputText",
        "ContentPartRefusal": "openai_generated.models.decision_assistant_message_content_part:DecisionAssistantMessageContentPartRefusal",
        "DecisionAssistantMessage": "openai_generated.models.decision_assistant_message",
    },
)
