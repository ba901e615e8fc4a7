# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_question_param import (
        DecisionQuestionParam as DecisionQuestionParam,
        DecisionQuestionParamChoice as Choice,
        DecisionQuestionParamPredicate as Predicate,
        DecisionQuestionParamScore as Score,
        DecisionQuestionScoreLevelParam as ScoreLevel,
    )
    from openai_generated.params.decision_question_param_choice_instructions_parts import (
        DecisionQuestionChoiceInstructionsPartsInputImageParam as ChoiceInstructionsPartsInputImage,
        DecisionQuestionParamChoiceInstructionsParts as ChoiceInstructionsParts,
        DecisionQuestionParamChoiceInstructionsPartsInputJSON as ChoiceInstructionsPartsInputJSON,
    )
    from openai_generated.params.decision_question_param_predicate_instructions_parts import (
        DecisionQuestionParamPredicateInstructionsParts as PredicateInstructionsParts,
        DecisionQuestionParamPredicateInstructionsPartsInputJSON as PredicateInstructionsPartsInputJSON,
        DecisionQuestionPredicateInstructionsPartsInputImageParam as PredicateInstructionsPartsInputImage,
    )
    from openai_generated.params.decision_question_param_score_instructions_parts import (
        DecisionQuestionParamScoreInstructionsParts as ScoreInstructionsParts,
        DecisionQuestionParamScoreInstructionsPartsInputJSON as ScoreInstructionsPartsInputJSON,
        DecisionQuestionScoreInstructionsPartsInputImageParam as ScoreInstructionsPartsInputImage,
    )


__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestionParam",
    "Predicate",
    "PredicateInstructionsParts",
    "PredicateInstructionsPartsInputImage",
    "PredicateInstructionsPartsInputJSON",
    "Score",
    "ScoreInstructionsParts",
    "ScoreInstructionsPartsInputImage",
    "ScoreInstructionsPartsInputJSON",
    "ScoreLevel",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Choice": "openai_generated.params.decision_question_param:DecisionQuestionParamChoice",
        "ChoiceInstructionsParts": "openai_generated.params.decision_question_param_choice_instructions_parts:DecisionQuestionParamChoiceInstructionsParts",
        "ChoiceInstructionsPartsInputImage": "openai_generated.params.decision_question_param_choice_instructions_parts:DecisionQuestionChoiceInstructionsPartsInputImageParam",
        "ChoiceInstructionsPartsInputJSON": "openai_generated.params.decision_question_param_choice_instructions_parts:DecisionQuestionParamChoiceInstructionsPartsInputJSON",
        "DecisionQuestionParam": "openai_generated.params.decision_question_param",
        "Predicate": "openai_generated.params.decision_question_param:DecisionQuestionParamPredicate",
        "PredicateInstructionsParts": "openai_generated.params.decision_question_param_predicate_instructions_parts:DecisionQuestionParamPredicateInstructionsParts",
        "PredicateInstructionsPartsInputImage": "openai_generated.params.decision_question_param_predicate_instructions_parts:DecisionQuestionPredicateInstructionsPartsInputImageParam",
        "PredicateInstructionsPartsInputJSON": "openai_generated.params.decision_question_param_predicate_instructions_parts:DecisionQuestionParamPredicateInstructionsPartsInputJSON",
        "Score": "openai_generated.params.decision_question_param:DecisionQuestionParamScore",
        "ScoreInstructionsParts": "openai_generated.params.decision_question_param_score_instructions_parts:DecisionQuestionParamScoreInstructionsParts",
        "ScoreInstructionsPartsInputImage": "openai_generated.params.decision_question_param_score_instructions_parts:DecisionQuestionScoreInstructionsPartsInputImageParam",
        "ScoreInstructionsPartsInputJSON": "openai_generated.params.decision_question_param_score_instructions_parts:DecisionQuestionParamScoreInstructionsPartsInputJSON",
        "ScoreLevel": "openai_generated.params.decision_question_param:DecisionQuestionScoreLevelParam",
    },
)
