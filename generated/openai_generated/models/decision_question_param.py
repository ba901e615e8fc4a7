# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_question_param_choice import DecisionQuestionParamChoice
    from openai_generated.models.decision_question_param_predicate import DecisionQuestionParamPredicate
    from openai_generated.models.decision_question_param_score import DecisionQuestionParamScore

    DecisionQuestionParam: TypeAlias = (
        DecisionQuestionParamChoice | DecisionQuestionParamPredicate | DecisionQuestionParamScore
    )
    """Decision question param: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionParam = TaggedUnion(
        "DecisionQuestionParam",
        __package__,
        key="type",
        variants={
            "choice": "DecisionQuestionParamChoice",
            "predicate": "DecisionQuestionParamPredicate",
            "score": "DecisionQuestionParamScore",
        },
        shapes=(),
    )
