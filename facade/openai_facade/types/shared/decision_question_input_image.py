# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_question_input_image import (
        DecisionQuestionInputImage as DecisionQuestionInputImage,
    )


__all__ = ["DecisionQuestionInputImage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionQuestionInputImage": "openai_generated.models.decision_question_input_image",
    },
)
