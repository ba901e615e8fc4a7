# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_question_input_part_schema import DecisionInputJSONSchema as DecisionInputJSON


__all__ = ["DecisionInputJSON"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputJSON": "openai_generated.models.decision_question_input_part_schema:DecisionInputJSONSchema",
    },
)
