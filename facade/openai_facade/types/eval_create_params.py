# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_item_param import CreateEvalItemParam as TestingCriterionLabelModelInput
    from openai_generated.params.create_eval_item_role_param import (
        CreateEvalItemRoleParam as TestingCriterionLabelModelInputSimpleInputMessage,
    )
    from openai_generated.params.eval_create_params import EvalCreateParams as EvalCreateParams
    from openai_generated.params.eval_create_params_data_source_config import (
        EvalCreateParamsDataSourceConfig as DataSourceConfig,
    )
    from openai_generated.params.eval_create_params_data_source_config_custom import (
        EvalCreateParamsDataSourceConfigCustom as DataSourceConfigCustom,
    )
    from openai_generated.params.eval_create_params_data_source_config_logs import (
        EvalCreateParamsDataSourceConfigLogs as DataSourceConfigLogs,
    )
    from openai_generated.params.eval_create_params_data_source_config_stored_completions import (
        EvalCreateParamsDataSourceConfigStoredCompletions as DataSourceConfigStoredCompletions,
    )
    from openai_generated.params.eval_create_params_testing_criterion import (
        EvalCreateParamsTestingCriterion as TestingCriterion,
    )
    from openai_generated.params.eval_create_params_testing_criterion_label_model import (
        EvalCreateParamsTestingCriterionLabelModel as TestingCriterionLabelModel,
    )
    from openai_generated.params.eval_create_response_testing_criterion_eval_grader_python_param import (
        EvalCreateResponseTestingCriterionEvalGraderPythonParam as TestingCriterionPython,
    )
    from openai_generated.params.eval_create_response_testing_criterion_eval_grader_score_model_param import (
        EvalCreateResponseTestingCriterionEvalGraderScoreModelParam as TestingCriterionScoreModel,
    )
    from openai_generated.params.eval_grader_text_similarity_param import (
        EvalGraderTextSimilarityParam as TestingCriterionTextSimilarity,
    )
    from openai_generated.params.eval_item_content_output_text_param import (
        EvalItemContentOutputTextParam as TestingCriterionLabelModelInputEvalItemContentOutputText,
    )
    from openai_generated.params.eval_item_input_image_param import (
        EvalItemInputImageParam as TestingCriterionLabelModelInputEvalItemContentInputImage,
    )
    from openai_generated.params.eval_item_param import EvalItemParam as TestingCriterionLabelModelInputEvalItem


TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
    params.EvalItemContentItemParam | list[params.EvalItemContentItemParam]
)
"""Testing criterion label model input eval item content."""

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "EvalCreateParams",
    "TestingCriterion",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterionTextSimilarity",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataSourceConfig": "openai_generated.params.eval_create_params_data_source_config:EvalCreateParamsDataSourceConfig",
        "DataSourceConfigCustom": "openai_generated.params.eval_create_params_data_source_config_custom:EvalCreateParamsDataSourceConfigCustom",
        "DataSourceConfigLogs": "openai_generated.params.eval_create_params_data_source_config_logs:EvalCreateParamsDataSourceConfigLogs",
        "DataSourceConfigStoredCompletions": "openai_generated.params.eval_create_params_data_source_config_stored_completions:EvalCreateParamsDataSourceConfigStoredCompletions",
        "EvalCreateParams": "openai_generated.params.eval_create_params",
        "TestingCriterion": "openai_generated.params.eval_create_params_testing_criterion:EvalCreateParamsTestingCriterion",
        "TestingCriterionLabelModel": "openai_generated.params.eval_create_params_testing_criterion_label_model:EvalCreateParamsTestingCriterionLabelModel",
        "TestingCriterionLabelModelInput": "openai_generated.params.create_eval_item_param:CreateEvalItemParam",
        "TestingCriterionLabelModelInputEvalItem": "openai_generated.params.eval_item_param:EvalItemParam",
        "TestingCriterionLabelModelInputEvalItemContentInputImage": "openai_generated.params.eval_item_input_image_param:EvalItemInputImageParam",
        "TestingCriterionLabelModelInputEvalItemContentOutputText": "openai_generated.params.eval_item_content_output_text_param:EvalItemContentOutputTextParam",
        "TestingCriterionLabelModelInputSimpleInputMessage": "openai_generated.params.create_eval_item_role_param:CreateEvalItemRoleParam",
        "TestingCriterionPython": "openai_generated.params.eval_create_response_testing_criterion_eval_grader_python_param:EvalCreateResponseTestingCriterionEvalGraderPythonParam",
        "TestingCriterionScoreModel": "openai_generated.params.eval_create_response_testing_criterion_eval_grader_score_model_param:EvalCreateResponseTestingCriterionEvalGraderScoreModelParam",
        "TestingCriterionTextSimilarity": "openai_generated.params.eval_grader_text_similarity_param:EvalGraderTextSimilarityParam",
    },
)
