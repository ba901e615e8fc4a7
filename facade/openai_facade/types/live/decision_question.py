# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_question import (
        DecisionQuestion as DecisionQuestion,
        DecisionQuestionChoice as Choice,
        DecisionQuestionPredicate as Predicate,
        DecisionQuestionScore as Score,
    )
    from openai_generated.models.decision_question_choice_instructions_parts import (
        DecisionQuestionChoiceInstructionsParts as ChoiceInstructionsParts,
        DecisionQuestionChoiceInstructionsPartsInputJSON as ChoiceInstructionsPartsInputJSON,
    )
    from openai_generated.models.decision_question_choice_instructions_parts_input_image import (
        DecisionQuestionChoiceInstructionsPartsInputImage as ChoiceInstructionsPartsInputImage,
    )
    from openai_generated.models.decision_question_predicate_instructions_parts import (
        DecisionQuestionPredicateInstructionsParts as PredicateInstructionsParts,
        DecisionQuestionPredicateInstructionsPartsInputJSON as PredicateInstructionsPartsInputJSON,
    )
    from openai_generated.models.decision_question_predicate_instructions_parts_input_image import (
        DecisionQuestionPredicateInstructionsPartsInputImage as PredicateInstructionsPartsInputImage,
    )
    from openai_generated.models.decision_question_score_instructions_parts import (
        DecisionQuestionScoreInstructionsParts as ScoreInstructionsParts,
        DecisionQuestionScoreInstructionsPartsInputJSON as ScoreInstructionsPartsInputJSON,
    )
    from openai_generated.models.decision_question_score_instructions_parts_input_image import (
        DecisionQuestionScoreInstructionsPartsInputImage as ScoreInstructionsPartsInputImage,
    )
    from openai_generated.models.decision_question_score_level import DecisionQuestionScoreLevel as ScoreLevel


__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestion",
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
        "Choice": "openai_generated.models.decision_question:DecisionQuestionChoice",
        "ChoiceInstructionsParts": "openai_generated.models.decision_question_choice_instructions_parts:DecisionQuestionChoiceInstructionsParts",
        "ChoiceInstructionsPartsInputImage": "openai_generated.models.decision_question_choice_instructions_parts_input_image:DecisionQuestionChoiceInstructionsPartsInputImage",
        "ChoiceInstructionsPartsInputJSON": "openai_generated.models.decision_question_choice_instructions_parts:DecisionQuestionChoiceInstructionsPartsInputJSON",
        "DecisionQuestion": "openai_generated.models.decision_question",
        "Predicate": "openai_generated.models.decision_question:DecisionQuestionPredicate",
        "PredicateInstructionsParts": "openai_generated.models.decision_question_predicate_instructions_parts:DecisionQuestionPredicateInstructionsParts",
        "PredicateInstructionsPartsInputImage": "openai_generated.models.decision_question_predicate_instructions_parts_input_image:DecisionQuestionPredicateInstructionsPartsInputImage",
        "PredicateInstructionsPartsInputJSON": "openai_generated.models.decision_question_predicate_instructions_parts:DecisionQuestionPredicateInstructionsPartsInputJSON",
        "Score": "openai_generated.models.decision_question:DecisionQuestionScore",
        "ScoreInstructionsParts": "openai_generated.models.decision_question_score_instructions_parts:DecisionQuestionScoreInstructionsParts",
        "ScoreInstructionsPartsInputImage": "openai_generated.models.decision_question_score_instructions_parts_input_image:DecisionQuestionScoreInstructionsPartsInputImage",
        "ScoreInstructionsPartsInputJSON": "openai_generated.models.decision_question_score_instructions_parts:DecisionQuestionScoreInstructionsPartsInputJSON",
        "ScoreLevel": "openai_generated.models.decision_question_score_level:DecisionQuestionScoreLevel",
    },
)
