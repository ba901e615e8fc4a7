# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_text import DecisionInputText
    from openai_generated.models.decision_question_param_predicate_instructions_parts_input_json import (
        DecisionQuestionParamPredicateInstructionsPartsInputJSON,
    )
    from openai_generated.models.decision_question_predicate_instructions_parts_input_image import (
        DecisionQuestionPredicateInstructionsPartsInputImage,
    )

    DecisionQuestionParamPredicateInstructionsParts: TypeAlias = (
        DecisionInputText
        | DecisionQuestionPredicateInstructionsPartsInputImage
        | DecisionQuestionParamPredicateInstructionsPartsInputJSON
    )
    """Decision question param predicate instructions parts: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionParamPredicateInstructionsParts = TaggedUnion(
        "DecisionQuestionParamPredicateInstructionsParts",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionQuestionPredicateInstructionsPartsInputImage",
            "input_json": "DecisionQuestionParamPredicateInstructionsPartsInputJSON",
            "input_text": "DecisionInputText",
        },
        shapes=(),
    )
