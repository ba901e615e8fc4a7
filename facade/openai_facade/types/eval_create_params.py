# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_item_param import (
        CreateEvalItemParam as TestingCriterionLabelModelInput,
        CreateEvalItemRoleParam as TestingCriterionLabelModelInputSimpleInputMessage,
    )
    from openai_generated.params.eval_create_params import EvalCreateParams as EvalCreateParams
    from openai_generated.params.eval_create_params_data_source_config import (
        EvalCreateParamsDataSourceConfig as DataSourceConfig,
        EvalCreateParamsDataSourceConfigCustom as DataSourceConfigCustom,
        EvalCreateParamsDataSourceConfigLogs as DataSourceConfigLogs,
        EvalCreateParamsDataSourceConfigStoredCompletions as DataSourceConfigStoredCompletions,
    )
    from openai_generated.params.eval_create_params_testing_criterion import (
        EvalCreateParamsTestingCriterion as TestingCriterion,
        EvalCreateParamsTestingCriterionLabelModel as TestingCriterionLabelModel,
        EvalCreateResponseTestingCriterionEvalGraderPythonParam as TestingCriterionPython,
        EvalCreateResponseTestingCriterionEvalGraderScoreModelParam as TestingCriterionScoreModel,
        EvalGraderTextSimilarityParam as TestingCriterionTextSimilarity,
    )
    from openai_generated.params.eval_item_content_item_param import (
        EvalItemContentOutputTextParam as TestingCriterionLabelModelInputEvalItemContentOutputText,
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
        "DataSourceConfigCustom": "openai_generated.params.eval_create_params_data_source_config:EvalCreateParamsDataSourceConfigCustom",
        "DataSourceConfigLogs": "openai_generated.params.eval_create_params_data_source_config:EvalCreateParamsDataSourceConfigLogs",
        "DataSourceConfigStoredCompletions": "openai_generated.params.eval_create_params_data_source_config:EvalCreateParamsDataSourceConfigStoredCompletions",
        "EvalCreateParams": "openai_generated.params.eval_create_params",
        "TestingCriterion": "openai_generated.params.eval_create_params_testing_criterion:EvalCreateParamsTestingCriterion",
        "TestingCriterionLabelModel": "openai_generated.params.eval_create_params_testing_criterion:EvalCreateParamsTestingCriterionLabelModel",
        "TestingCriterionLabelModelInput": "openai_generated.params.create_eval_item_param:CreateEvalItemParam",
        "TestingCriterionLabelModelInputEvalItem": "openai_generated.params.eval_item_param:EvalItemParam",
        "TestingCriterionLabelModelInputEvalItemContentInputImage": "openai_generated.params.eval_item_content_item_param:EvalItemInputImageParam",
        "TestingCriterionLabelModelInputEvalItemContentOutputText": "openai_generated.params.eval_item_content_item_param:EvalItemContentOutputTextParam",
        "TestingCriterionLabelModelInputSimpleInputMessage": "openai_generated.params.create_eval_item_param:CreateEvalItemRoleParam",
        "TestingCriterionPython": "openai_generated.params.eval_create_params_testing_criterion:EvalCreateResponseTestingCriterionEvalGraderPythonParam",
        "TestingCriterionScoreModel": "openai_generated.params.eval_create_params_testing_criterion:EvalCreateResponseTestingCriterionEvalGraderScoreModelParam",
        "TestingCriterionTextSimilarity": "openai_generated.params.eval_create_params_testing_criterion:EvalGraderTextSimilarityParam",
    },
)
