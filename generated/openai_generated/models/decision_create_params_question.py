# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_create_params_question_question_param_choice import (
        DecisionCreateParamsQuestionQuestionParamChoice,
    )
    from openai_generated.models.decision_create_params_question_question_param_predicate import (
        DecisionCreateParamsQuestionQuestionParamPredicate,
    )
    from openai_generated.models.decision_create_params_question_question_param_score import (
        DecisionCreateParamsQuestionQuestionParamScore,
    )

    DecisionCreateParamsQuestion: TypeAlias = (
        DecisionCreateParamsQuestionQuestionParamPredicate
        | DecisionCreateParamsQuestionQuestionParamChoice
        | DecisionCreateParamsQuestionQuestionParamScore
    )
    """Decision create params question: one of 3 kinds, told apart by `type`."""
else:
    DecisionCreateParamsQuestion = TaggedUnion(
        "DecisionCreateParamsQuestion",
        __package__,
        key="type",
        variants={
            "choice": "DecisionCreateParamsQuestionQuestionParamChoice",
            "predicate": "DecisionCreateParamsQuestionQuestionParamPredicate",
            "score": "DecisionCreateParamsQuestionQuestionParamScore",
        },
        shapes=(),
    )
