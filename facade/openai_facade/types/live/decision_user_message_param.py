# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_stored_user_message_content_part_input_image_param import (
        DecisionStoredUserMessageContentPartInputImageParam as ContentPartInputImage,
    )
    from openai_generated.params.decision_stored_user_message_content_part_input_text_param import (
        DecisionStoredUserMessageContentPartInputTextParam as ContentPartInputText,
    )
    from openai_generated.params.decision_user_message_param import DecisionUserMessageParam as DecisionUserMessageParam
    from openai_generated.params.decision_user_message_param_content_part import (
        DecisionUserMessageParamContentPart as ContentPart,
    )
    from openai_generated.params.decision_user_message_param_content_part_input_json import (
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
        "ContentPartInputImage": "openai_generated.params.decision_stored_user_message_content_part_input_image_param:DecisionStoredUserMessageContentPartInputImageParam",
        "ContentPartInputJSON": "openai_generated.params.decision_user_message_param_content_part_input_json:DecisionUserMessageParamContentPartInputJSON",
        "ContentPartInputText": "openai_generated.params.decision_stored_user_message_content_part_input_text_param:DecisionStoredUserMessageContentPartInputTextParam",
        "DecisionUserMessageParam": "openai_generated.params.decision_user_message_param",
    },
)
