# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_answer_answer_resource_choice import DecisionAnswerAnswerResourceChoice
    from openai_generated.models.decision_answer_answer_resource_predicate import DecisionAnswerAnswerResourcePredicate
    from openai_generated.models.decision_answer_answer_resource_refusal import DecisionAnswerAnswerResourceRefusal
    from openai_generated.models.decision_answer_answer_resource_score import DecisionAnswerAnswerResourceScore

    DecisionAnswer: TypeAlias = (
        DecisionAnswerAnswerResourcePredicate
        | DecisionAnswerAnswerResourceChoice
        | DecisionAnswerAnswerResourceScore
        | DecisionAnswerAnswerResourceRefusal
    )
    """Decision answer: one of 4 kinds, told apart by `type`."""
else:
    DecisionAnswer = TaggedUnion(
        "DecisionAnswer",
        __package__,
        key="type",
        variants={
            "choice": "DecisionAnswerAnswerResourceChoice",
            "predicate": "DecisionAnswerAnswerResourcePredicate",
            "refusal": "DecisionAnswerAnswerResourceRefusal",
            "score": "DecisionAnswerAnswerResourceScore",
        },
        shapes=(),
    )
