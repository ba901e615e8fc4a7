# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_question_param import DecisionChoiceOptionParam as DecisionChoiceOptionParam


__all__ = ["DecisionChoiceOptionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionChoiceOptionParam": "openai_generated.params.decision_question_param",
    },
)
