# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_python import (
        EvalCreateResponseTestingCriterionEvalGraderPython,
    )
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_score_model import (
        EvalCreateResponseTestingCriterionEvalGraderScoreModel,
    )
    from openai_generated.models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from openai_generated.models.label_model_grader import LabelModelGrader
    from openai_generated.models.string_check_grader import StringCheckGrader

    EvalRetrieveResponseTestingCriterion: TypeAlias = (
        LabelModelGrader
        | StringCheckGrader
        | EvalGraderTextSimilarity
        | EvalCreateResponseTestingCriterionEvalGraderPython
        | EvalCreateResponseTestingCriterionEvalGraderScoreModel
    )
    """Eval retrieve response testing criterion: one of 5 kinds, told apart by `type`."""
else:
    EvalRetrieveResponseTestingCriterion = TaggedUnion(
        "EvalRetrieveResponseTestingCriterion",
        __package__,
        key="type",
        variants={
            "label_model": "LabelModelGrader",
            "python": "EvalCreateResponseTestingCriterionEvalGraderPython",
            "score_model": "EvalCreateResponseTestingCriterionEvalGraderScoreModel",
            "string_check": "StringCheckGrader",
            "text_similarity": "EvalGraderTextSimilarity",
        },
        shapes=(),
    )
