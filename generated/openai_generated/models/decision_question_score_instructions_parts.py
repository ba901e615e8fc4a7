# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_input_text import DecisionInputText
    from openai_generated.models.decision_question_score_instructions_parts_input_image import (
        DecisionQuestionScoreInstructionsPartsInputImage,
    )


@model
class DecisionQuestionScoreInstructionsPartsInputJSON(Model):
    """Decision question score instructions parts input JSON (`input_json`)."""

    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"] = "input_json"
    """Always `input_json`."""


if TYPE_CHECKING:
    DecisionQuestionScoreInstructionsParts: TypeAlias = (
        DecisionInputText
        | DecisionQuestionScoreInstructionsPartsInputImage
        | DecisionQuestionScoreInstructionsPartsInputJSON
    )
    """Decision question score instructions parts: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionScoreInstructionsParts = TaggedUnion(
        "DecisionQuestionScoreInstructionsParts",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionQuestionScoreInstructionsPartsInputImage",
            "input_json": "DecisionQuestionScoreInstructionsPartsInputJSON",
            "input_text": "DecisionInputText",
        },
        shapes=(),
    )
