# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_question_input_part_param import (
        DecisionQuestionInputTextParam as DecisionQuestionInputText,
    )


__all__ = ["DecisionQuestionInputText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionQuestionInputText": "openai_generated.params.decision_question_input_part_param:DecisionQuestionInputTextParam",
    },
)
