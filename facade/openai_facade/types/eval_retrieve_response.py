# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_python import (
        EvalCreateResponseTestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython,
    )
    from openai_generated.models.eval_create_response_testing_criterion_eval_grader_score_model import (
        EvalCreateResponseTestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
    )
    from openai_generated.models.eval_grader_text_similarity import (
        EvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
    )
    from openai_generated.models.eval_retrieve_response import EvalRetrieveResponse as EvalRetrieveResponse
    from openai_generated.models.eval_retrieve_response_data_source_config import (
        EvalCreateResponseDataSourceConfigLogs as DataSourceConfigLogs,
        EvalRetrieveResponseDataSourceConfig as DataSourceConfig,
    )
    from openai_generated.models.eval_retrieve_response_testing_criterion import (
        EvalRetrieveResponseTestingCriterion as TestingCriterion,
    )


__all__ = [
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "EvalRetrieveResponse",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataSourceConfig": "openai_generated.models.eval_retrieve_response_data_source_config:EvalRetrieveResponseDataSourceConfig",
        "DataSourceConfigLogs": "openai_generated.models.eval_retrieve_response_data_source_config:EvalCreateResponseDataSourceConfigLogs",
        "EvalRetrieveResponse": "openai_generated.models.eval_retrieve_response",
        "TestingCriterion": "openai_generated.models.eval_retrieve_response_testing_criterion:EvalRetrieveResponseTestingCriterion",
        "TestingCriterionEvalGraderPython": "openai_generated.models.eval_create_response_testing_criterion_eval_grader_python:EvalCreateResponseTestingCriterionEvalGraderPython",
        "TestingCriterionEvalGraderScoreModel": "openai_generated.models.eval_create_response_testing_criterion_eval_grader_score_model:EvalCreateResponseTestingCriterionEvalGraderScoreModel",
        "TestingCriterionEvalGraderTextSimilarity": "openai_generated.models.eval_grader_text_similarity:EvalGraderTextSimilarity",
    },
)
