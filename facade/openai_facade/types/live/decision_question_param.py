# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_question_choice_instructions_parts_input_image_param import (
        DecisionQuestionChoiceInstructionsPartsInputImageParam as ChoiceInstructionsPartsInputImage,
    )
    from openai_generated.params.decision_question_param import DecisionQuestionParam as DecisionQuestionParam
    from openai_generated.params.decision_question_param_choice import DecisionQuestionParamChoice as Choice
    from openai_generated.params.decision_question_param_choice_instructions_parts import (
        DecisionQuestionParamChoiceInstructionsParts as ChoiceInstructionsParts,
    )
    from openai_generated.params.decision_question_param_choice_instructions_parts_input_json import (
        DecisionQuestionParamChoiceInstructionsPartsInputJSON as ChoiceInstructionsPartsInputJSON,
    )
    from openai_generated.params.decision_question_param_predicate import DecisionQuestionParamPredicate as Predicate
    from openai_generated.params.decision_question_param_predicate_instructions_parts import (
        DecisionQuestionParamPredicateInstructionsParts as PredicateInstructionsParts,
    )
    from openai_generated.params.decision_question_param_predicate_instructions_parts_input_json import (
        DecisionQuestionParamPredicateInstructionsPartsInputJSON as PredicateInstructionsPartsInputJSON,
    )
    from openai_generated.params.decision_question_param_score import DecisionQuestionParamScore as Score
    from openai_generated.params.decision_question_param_score_instructions_parts import (
        DecisionQuestionParamScoreInstructionsParts as ScoreInstructionsParts,
    )
    from openai_generated.params.decision_question_param_score_instructions_parts_input_json import (
        DecisionQuestionParamScoreInstructionsPartsInputJSON as ScoreInstructionsPartsInputJSON,
    )
    from openai_generated.params.decision_question_predicate_instructions_parts_input_image_param import (
        DecisionQuestionPredicateInstructionsPartsInputImageParam as PredicateInstructionsPartsInputImage,
    )
    from openai_generated.params.decision_question_score_instructions_parts_input_image_param import (
        DecisionQuestionScoreInstructionsPartsInputImageParam as ScoreInstructionsPartsInputImage,
    )
    from openai_generated.params.decision_question_score_level_param import (
        DecisionQuestionScoreLevelParam as ScoreLevel,
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
        "Choice": "openai_generated.params.decision_question_param_choice:DecisionQuestionParamChoice",
        "ChoiceInstructionsParts": "openai_generated.params.decision_question_param_choice_instructions_parts:DecisionQuestionParamChoiceInstructionsParts",
        "ChoiceInstructionsPartsInputImage": "openai_generated.params.decision_question_choice_instructions_parts_input_image_param:DecisionQuestionChoiceInstructionsPartsInputImageParam",
        "ChoiceInstructionsPartsInputJSON": "openai_generated.params.decision_question_param_choice_instructions_parts_input_json:DecisionQuestionParamChoiceInstructionsPartsInputJSON",
        "DecisionQuestionParam": "openai_generated.params.decision_question_param",
        "Predicate": "openai_generated.params.decision_question_param_predicate:DecisionQuestionParamPredicate",
        "PredicateInstructionsParts": "openai_generated.params.decision_question_param_predicate_instructions_parts:DecisionQuestionParamPredicateInstructionsParts",
        "PredicateInstructionsPartsInputImage": "openai_generated.params.decision_question_predicate_instructions_parts_input_image_param:DecisionQuestionPredicateInstructionsPartsInputImageParam",
        "PredicateInstructionsPartsInputJSON": "openai_generated.params.decision_question_param_predicate_instructions_parts_input_json:DecisionQuestionParamPredicateInstructionsPartsInputJSON",
        "Score": "openai_generated.params.decision_question_param_score:DecisionQuestionParamScore",
        "ScoreInstructionsParts": "openai_generated.params.decision_question_param_score_instructions_parts:DecisionQuestionParamScoreInstructionsParts",
        "ScoreInstructionsPartsInputImage": "openai_generated.params.decision_question_score_instructions_parts_input_image_param:DecisionQuestionScoreInstructionsPartsInputImageParam",
        "ScoreInstructionsPartsInputJSON": "openai_generated.params.decision_question_param_score_instructions_parts_input_json:DecisionQuestionParamScoreInstructionsPartsInputJSON",
        "ScoreLevel": "openai_generated.params.decision_question_score_level_param:DecisionQuestionScoreLevelParam",
    },
)
