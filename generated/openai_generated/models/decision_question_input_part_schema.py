# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_question_input_image import DecisionQuestionInputImage
    from openai_generated.models.decision_question_input_text import DecisionQuestionInputText


@model
class DecisionInputJSONSchema(Model):
    """Decision input JSON schema (`input_json`)."""

    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"] = "input_json"
    """Always `input_json`."""


if TYPE_CHECKING:
    DecisionQuestionInputPartSchema: TypeAlias = (
        DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSONSchema
    )
    """Decision question input part schema: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionInputPartSchema = TaggedUnion(
        "DecisionQuestionInputPartSchema",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionQuestionInputImage",
            "input_json": "DecisionInputJSONSchema",
            "input_text": "DecisionQuestionInputText",
        },
        shapes=(),
    )
