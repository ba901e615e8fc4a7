# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionUserMessageParam as DecisionUserMessageParam,
    )
    from openai_generated.params.decision_user_message_param_content_part import (
        DecisionStoredUserMessageContentPartInputImageParam as ContentPartInputImage,
        DecisionStoredUserMessageContentPartInputTextParam as ContentPartInputText,
        DecisionUserMessageParamContentPart as ContentPart,
        DecisionUserMessageParamContentPartInputJSON as ContentPartInputJSON,
    )


__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionUserMessageParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentPart": "openai_generated.params.decision_user_message_param_content_part:DecisionUserMessageParamContentPart",
        "ContentPartInputImage": "openai_generated.params.decision_user_message_param_content_part:DecisionStoredUserMessageContentPartInputImageParam",
        "ContentPartInputJSON": "openai_generated.params.decision_user_message_param_content_part:DecisionUserMessageParamContentPartInputJSON",
        "ContentPartInputText": "openai_generated.params.decision_user_message_param_content_part:DecisionStoredUserMessageContentPartInputTextParam",
        "DecisionUserMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
    },
)
