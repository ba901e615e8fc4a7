# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.create_eval_item import CreateEvalItem
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_python import (
        EvalCreateResponseTestingCriterionEvalGraderPython,
    )
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_score_model import (
        EvalCreateResponseTestingCriterionEvalGraderScoreModel,
    )
    from openai_generated.models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from openai_generated.models.string_check_grader import StringCheckGrader


@model
class EvalCreateParamsTestingCriterionLabelModel(Model):
    """Eval create params testing criterion label model (`label_model`)."""

    type: Literal["label_model"] = "label_model"
    """Always `label_model`."""
    name: str
    """What results call the criterion."""
    model: str
    """The model that chooses the label; it must be able to answer in a JSON schema."""
    input: list[CreateEvalItem]
    """The messages that the grading model gets, with `{{ item.… }}` where fields go."""
    labels: list[str]
    """All labels to choose from."""
    passing_labels: list[str]
    """The labels that count as a pass, some of `labels`."""


if TYPE_CHECKING:
    EvalCreateParamsTestingCriterion: TypeAlias = (
        EvalCreateParamsTestingCriterionLabelModel
        | StringCheckGrader
        | EvalGraderTextSimilarity
        | EvalCreateResponseTestingCriterionEvalGraderPython
        | EvalCreateResponseTestingCriterionEvalGraderScoreModel
    )
    """Eval create params testing criterion: one of 5 kinds, told apart by `type`."""
else:
    EvalCreateParamsTestingCriterion = TaggedUnion(
        "EvalCreateParamsTestingCriterion",
        __package__,
        key="type",
        variants={
            "label_model": "EvalCreateParamsTestingCriterionLabelModel",
            "python": "EvalCreateResponseTestingCriterionEvalGraderPython",
            "score_model": "EvalCreateResponseTestingCriterionEvalGraderScoreModel",
            "string_check": "StringCheckGrader",
            "text_similarity": "EvalGraderTextSimilarity",
        },
        shapes=(),
    )
