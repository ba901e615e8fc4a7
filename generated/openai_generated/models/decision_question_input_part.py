# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_json import DecisionInputJSON
    from openai_generated.models.decision_question_input_image import DecisionQuestionInputImage
    from openai_generated.models.decision_question_input_text import DecisionQuestionInputText

    DecisionQuestionInputPart: TypeAlias = DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON
    """Decision question input part: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionInputPart = TaggedUnion(
        "DecisionQuestionInputPart",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionQuestionInputImage",
            "input_json": "DecisionInputJSON",
            "input_text": "DecisionQuestionInputText",
        },
        shapes=(),
    )
