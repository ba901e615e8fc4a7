# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_create_params_testing_criterion_label_model import (
        EvalCreateParamsTestingCriterionLabelModel,
    )
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_python import (
        EvalCreateResponseTestingCriterionEvalGraderPython,
    )
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_score_model import (
        EvalCreateResponseTestingCriterionEvalGraderScoreModel,
    )
    from openai_generated.models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from openai_generated.models.string_check_grader import StringCheckGrader

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
