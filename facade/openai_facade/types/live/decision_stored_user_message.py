# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_stored_user_message import (
        DecisionStoredUserMessage as DecisionStoredUserMessage,
    )
    from openai_generated.models.decision_stored_user_message_content_part import (
        DecisionStoredUserMessageContentPart as ContentPart,
        DecisionStoredUserMessageContentPartInputJSON as ContentPartInputJSON,
    )
    from openai_generated.models.decision_stored_user_message_content_part_input_image import (
        DecisionStoredUserMessageContentPartInputImage as ContentPartInputImage,
    )
    from openai_generated.models.decision_stored_user_message_content_part_input_text import (
        DecisionStoredUserMessageContentPartInputText as ContentPartInputText,
    )


__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionStoredUserMessage",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentPart": "openai_generated.models.decision_stored_user_message_content_part:DecisionStoredUserMessageContentPart",
        "ContentPartInputImage": "openai_generated.models.decision_stored_user_message_content_part_input_image:DecisionStoredUserMessageContentPartInputImage",
        "ContentPartInputJSON": "openai_generated.models.decision_stored_user_message_content_part:DecisionStoredUserMessageContentPartInputJSON",
        "ContentPartInputText": "openai_generated.models.decision_stored_user_message_content_part_input_text:DecisionStoredUserMessageContentPartInputText",
        "DecisionStoredUserMessage": "openai_generated.models.decision_stored_user_message",
    },
)
