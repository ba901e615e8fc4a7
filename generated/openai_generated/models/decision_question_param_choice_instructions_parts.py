# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_input_text import DecisionInputText
    from openai_generated.models.decision_question_choice_instructions_parts_input_image import (
        DecisionQuestionChoiceInstructionsPartsInputImage,
    )


@model
class DecisionQuestionParamChoiceInstructionsPartsInputJSON(Model):
    """Decision question param choice instructions parts input JSON (`input_json`)."""

    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"] = "input_json"
    """Always `input_json`."""


if TYPE_CHECKING:
    DecisionQuestionParamChoiceInstructionsParts: TypeAlias = (
        DecisionInputText
        | DecisionQuestionChoiceInstructionsPartsInputImage
        | DecisionQuestionParamChoiceInstructionsPartsInputJSON
    )
    """Decision question param choice instructions parts: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionParamChoiceInstructionsParts = TaggedUnion(
        "DecisionQuestionParamChoiceInstructionsParts",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionQuestionChoiceInstructionsPartsInputImage",
            "input_json": "DecisionQuestionParamChoiceInstructionsPartsInputJSON",
            "input_text": "DecisionInputText",
        },
        shapes=(),
    )
