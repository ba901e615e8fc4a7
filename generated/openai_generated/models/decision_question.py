# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_question_choice import DecisionQuestionChoice
    from openai_generated.models.decision_question_predicate import DecisionQuestionPredicate
    from openai_generated.models.decision_question_score import DecisionQuestionScore

    DecisionQuestion: TypeAlias = DecisionQuestionChoice | DecisionQuestionPredicate | DecisionQuestionScore
    """Decision question: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestion = TaggedUnion(
        "DecisionQuestion",
        __package__,
        key="type",
        variants={
            "choice": "DecisionQuestionChoice",
            "predicate": "DecisionQuestionPredicate",
            "score": "DecisionQuestionScore",
        },
        shapes=(),
    )
