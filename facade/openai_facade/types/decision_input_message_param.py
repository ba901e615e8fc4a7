# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_input_assistant_message_content_parts_param import (
        DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam as DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
        DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam as DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
        DecisionInputAssistantMessageContentPartsParam as DecisionInputAssistantMessageContentParts,
    )
    from openai_generated.params.decision_input_message_param import (
        DecisionInputMessageParam as DecisionInputMessageParam,
    )
    from openai_generated.params.decision_input_message_union_param import (
        DecisionInputMessageParamDecisionInputAssistantMessage as DecisionInputAssistantMessage,
        DecisionInputMessageParamDecisionInputDeveloperMessage as DecisionInputDeveloperMessage,
        DecisionInputMessageParamDecisionInputSystemMessage as DecisionInputSystemMessage,
        DecisionInputMessageParamDecisionInputUserMessage as DecisionInputUserMessage,
    )


__all__ = [
    "DecisionInputAssistantMessage",
    "DecisionInputAssistantMessageContentParts",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
    "DecisionInputDeveloperMessage",
    "DecisionInputMessageParam",
    "DecisionInputSystemMessage",
    "DecisionInputUserMessage",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputAssistantMessage": "openai_generated.params.decision_input_message_union_param:DecisionInputMessageParamDecisionInputAssistantMessage",
        "DecisionInputAssistantMessageContentParts": "openai_generated.params.decision_input_assistant_message_content_parts_param:DecisionInputAssistantMessageContentPartsParam",
        "DecisionInputAssistantMessageContentPartsDecisionInputOutputText": "openai_generated.params.decision_input_assistant_message_content_parts_param:DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam",
        "DecisionInputAssistantMessageContentPartsDecisionInputRefusal": "openai_generated.params.decision_input_assistant_message_content_parts_param:DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam",
        "DecisionInputDeveloperMessage": "openai_generated.params.decision_input_message_union_param:DecisionInputMessageParamDecisionInputDeveloperMessage",
        "DecisionInputMessageParam": "openai_generated.params.decision_input_message_param",
        "DecisionInputSystemMessage": "openai_generated.params.decision_input_message_union_param:DecisionInputMessageParamDecisionInputSystemMessage",
        "DecisionInputUserMessage": "openai_generated.params.decision_input_message_union_param:DecisionInputMessageParamDecisionInputUserMessage",
    },
)
