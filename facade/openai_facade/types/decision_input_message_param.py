# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_input_assistant_message_content_parts_decision_input_output_text_param import (
        DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam as DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    )
    from openai_generated.params.decision_input_assistant_message_content_parts_decision_input_refusal_param import (
        DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam as DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
    )
    from openai_generated.params.decision_input_assistant_message_content_parts_param import (
        DecisionInputAssistantMessageContentPartsParam as DecisionInputAssistantMessageContentParts,
    )
    from openai_generated.params.decision_input_message_param import (
        DecisionInputMessageParam as DecisionInputMessageParam,
    )
    from openai_generated.params.decision_input_message_param_decision_input_assistant_message import (
        DecisionInputMessageParamDecisionInputAssistantMessage as DecisionInputAssistantMessage,
    )
    from openai_generated.params.decision_input_message_param_decision_input_developer_message import (
        DecisionInputMessageParamDecisionInputDeveloperMessage as DecisionInputDeveloperMessage,
    )
    from openai_generated.params.decision_input_message_param_decision_input_system_message import (
        DecisionInputMessageParamDecisionInputSystemMessage as DecisionInputSystemMessage,
    )
    from openai_generated.params.decision_input_message_param_decision_input_user_message import (
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
        "DecisionInputAssistantMessage": "openai_generated.params.decision_input_message_param_decision_input_assistant_message:DecisionInputMessageParamDecisionInputAssistantMessage",
        "DecisionInputAssistantMessageContentParts": "openai_generated.params.decision_input_assistant_message_content_parts_param:DecisionInputAssistantMessageContentPartsParam",
        "DecisionInputAssistantMessageContentPartsDecisionInputOutputText": "openai_generated.params.decision_input_assistant_message_content_parts_decision_input_output_text_param:DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam",
        "DecisionInputAssistantMessageContentPartsDecisionInputRefusal": "openai_generated.params.decision_input_assistant_message_content_parts_decision_input_refusal_param:DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam",
        "DecisionInputDeveloperMessage": "openai_generated.params.decision_input_message_param_decision_input_developer_message:DecisionInputMessageParamDecisionInputDeveloperMessage",
        "DecisionInputMessageParam": "openai_generated.params.decision_input_message_param",
        "DecisionInputSystemMessage": "openai_generated.params.decision_input_message_param_decision_input_system_message:DecisionInputMessageParamDecisionInputSystemMessage",
        "DecisionInputUserMessage": "openai_generated.params.decision_input_message_param_decision_input_user_message:DecisionInputMessageParamDecisionInputUserMessage",
    },
)
