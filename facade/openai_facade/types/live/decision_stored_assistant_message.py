# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_assistant_message_content_part import (
        DecisionAssistantMessageContentPart as ContentPart,
        DecisionAssistantMessageContentPartOutputText as ContentPartOutputText,
        DecisionAssistantMessageContentPartRefusal as ContentPartRefusal,
    )
    from openai_generated.models.decision_stored_assistant_message import (
        DecisionStoredAssistantMessage as DecisionStoredAssistantMessage,
    )


__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionStoredAssistantMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentPart": "openai_generated.models.decision_assistant_message_content_part:DecisionAssistantMessageContentPart",
        "ContentPartOutputText": "openai_generated.models.decision_assistant_message_content_part:DecisionAssistantMessageContentPartOutputText",
        "ContentPartRefusal": "openai_generated.models.decision_assistant_message_content_part:DecisionAssistantMessageContentPartRefusal",
        "DecisionStoredAssistantMessage": "openai_generated.models.decision_stored_assistant_message",
    },
)
