# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_assistant_message_content_part_param import (
        DecisionAssistantMessageContentPartOutputTextParam as ContentPartOutputText,
        DecisionAssistantMessageContentPartParam as ContentPart,
        DecisionAssistantMessageContentPartRefusalParam as ContentPartRefusal,
    )
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionAssistantMessageParam as DecisionAssistantMessageParam,
    )


__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentPart": "openai_generated.params.decision_assistant_message_content_part_param:DecisionAssistantMessageContentPartParam",
        "ContentPartOutputText": "openai_generated.params.decision_assistant_message_content_part_param:DecisionAssistantMessageContentPartOutputTextParam",
        "ContentPartRefusal": "openai_generated.params.decision_assistant_message_content_part_param:DecisionAssistantMessageContentPartRefusalParam",
        "DecisionAssistantMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
    },
)
