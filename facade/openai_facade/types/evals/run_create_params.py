# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentContentParam as DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent,
        CreateEvalJSONLRunDataSourceSourceFileContentParam as DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param import (
        CreateEvalJSONLRunDataSourceSourceFileIDParam as DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    )
    from openai_generated.params.eval_item_content_item_param import (
        EvalItemContentOutputTextParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
        EvalItemInputImageParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from openai_generated.params.eval_item_param import (
        EvalItemParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
    )
    from openai_generated.params.eval_run_create_params import EvalRunCreateParams as RunCreateParams
    from openai_generated.params.eval_run_create_params_data_source import (
        EvalRunCreateParamsDataSource as DataSource,
        RunCreateResponseDataSourceResponsesParam as DataSourceCreateEvalResponsesRunDataSource,
        RunCreateResponseDataSourceResponsesSamplingParams as DataSourceCreateEvalResponsesRunDataSourceSamplingParams,
        RunCreateResponseDataSourceResponsesSamplingParamsText as DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_param import (
        RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
        RunCreateResponseDataSourceResponsesInputMessagesParam as DataSourceCreateEvalResponsesRunDataSourceInputMessages,
        RunCreateResponseDataSourceResponsesInputMessagesTemplateParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_param import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate,
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRoleParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    )
    from openai_generated.params.run_create_response_data_source_responses_source_param import (
        RunCancelResponseDataSourceResponsesSourceResponsesParam as DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
        RunCreateResponseDataSourceResponsesSourceParam as DataSourceCreateEvalResponsesRunDataSourceSource,
    )


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    params.EvalItemContentItemParam | list[params.EvalItemContentItemParam]
)
"""Data source create eval responses run data source input messages template template eval item content."""

__all__ = [
    "DataSource",
    "DataSourceCreateEvalResponsesRunDataSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessages",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParams",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText",
    "DataSourceCreateEvalResponsesRunDataSourceSource",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileID",
    "DataSourceCreateEvalResponsesRunDataSourceSourceResponses",
    "RunCreateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataSource": "openai_generated.params.eval_run_create_params_data_source:EvalRunCreateParamsDataSource",
        "DataSourceCreateEvalResponsesRunDataSource": "openai_generated.params.eval_run_create_params_data_source:RunCreateResponseDataSourceResponsesParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessages": "openai_generated.params.run_create_response_data_source_responses_input_messages_param:RunCreateResponseDataSourceResponsesInputMessagesParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference": "openai_generated.params.run_create_response_data_source_responses_input_messages_param:RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate": "openai_generated.params.run_create_response_data_source_responses_input_messages_param:RunCreateResponseDataSourceResponsesInputMessagesTemplateParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate": "openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_param:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage": "openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_param:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRoleParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem": "openai_generated.params.eval_item_param:EvalItemParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.params.eval_item_content_item_param:EvalItemInputImageParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.params.eval_item_content_item_param:EvalItemContentOutputTextParam",
        "DataSourceCreateEvalResponsesRunDataSourceSamplingParams": "openai_generated.params.eval_run_create_params_data_source:RunCreateResponseDataSourceResponsesSamplingParams",
        "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText": "openai_generated.params.eval_run_create_params_data_source:RunCreateResponseDataSourceResponsesSamplingParamsText",
        "DataSourceCreateEvalResponsesRunDataSourceSource": "openai_generated.params.run_create_response_data_source_responses_source_param:RunCreateResponseDataSourceResponsesSourceParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentContentParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileID": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param:CreateEvalJSONLRunDataSourceSourceFileIDParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceResponses": "openai_generated.params.run_create_response_data_source_responses_source_param:RunCancelResponseDataSourceResponsesSourceResponsesParam",
        "RunCreateParams": "openai_generated.params.eval_run_create_params:EvalRunCreateParams",
    },
)
