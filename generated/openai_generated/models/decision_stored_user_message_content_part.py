# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_stored_user_message_content_part_input_image import (
        DecisionStoredUserMessageContentPartInputImage,
    )
    from openai_generated.models.decision_stored_user_message_content_part_input_text import (
        DecisionStoredUserMessageContentPartInputText,
    )


@model
class DecisionStoredUserMessageContentPartInputJSON(Model):
    """Decision stored user message content part input JSON (`input_json`)."""

    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"] = "input_json"
    """Always `input_json`."""


if TYPE_CHECKING:
    DecisionStoredUserMessageContentPart: TypeAlias = (
        DecisionStoredUserMessageContentPartInputText
        | DecisionStoredUserMessageContentPartInputImage
        | DecisionStoredUserMessageContentPartInputJSON
    )
    """Decision stored user message content part: one of 3 kinds, told apart by `type`."""
else:
    DecisionStoredUserMessageContentPart = TaggedUnion(
        "DecisionStoredUserMessageContentPart",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionStoredUserMessageContentPartInputImage",
            "input_json": "DecisionStoredUserMessageContentPartInputJSON",
            "input_text": "DecisionStoredUserMessageContentPartInputText",
        },
        shapes=(),
    )
