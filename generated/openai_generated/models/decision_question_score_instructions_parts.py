# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_text import DecisionInputText
    from openai_generated.models.decision_question_score_instructions_parts_input_image import (
        DecisionQuestionScoreInstructionsPartsInputImage,
    )
    from openai_generated.models.decision_question_score_instructions_parts_input_json import (
        DecisionQuestionScoreInstructionsPartsInputJSON,
    )

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
