# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_question_input_part_param import (
        DecisionQuestionInputImageParam as DecisionQuestionInputImage,
    )


__all__ = ["DecisionQuestionInputImage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionQuestionInputImage": "openai_generated.params.decision_question_input_part_param:DecisionQuestionInputImageParam",
    },
)
