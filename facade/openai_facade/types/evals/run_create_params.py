# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentContentParam as DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentParam as DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param import (
        CreateEvalJSONLRunDataSourceSourceFileIDParam as DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    )
    from openai_generated.params.eval_item_content_output_text_param import (
        EvalItemContentOutputTextParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    )
    from openai_generated.params.eval_item_input_image_param import (
        EvalItemInputImageParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from openai_generated.params.eval_item_param import (
        EvalItemParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
    )
    from openai_generated.params.eval_run_create_params import EvalRunCreateParams as RunCreateParams
    from openai_generated.params.eval_run_create_params_data_source import EvalRunCreateParamsDataSource as DataSource
    from openai_generated.params.run_cancel_response_data_source_responses_source_responses_param import (
        RunCancelResponseDataSourceResponsesSourceResponsesParam as DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_item_reference_param import (
        RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_param import (
        RunCreateResponseDataSourceResponsesInputMessagesParam as DataSourceCreateEvalResponsesRunDataSourceInputMessages,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_template_param import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_param import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate,
    )
    from openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_role_param import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRoleParam as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    )
    from openai_generated.params.run_create_response_data_source_responses_param import (
        RunCreateResponseDataSourceResponsesParam as DataSourceCreateEvalResponsesRunDataSource,
    )
    from openai_generated.params.run_create_response_data_source_responses_sampling_params import (
        RunCreateResponseDataSourceResponsesSamplingParams as DataSourceCreateEvalResponsesRunDataSourceSamplingParams,
    )
    from openai_generated.params.run_create_response_data_source_responses_sampling_params_text import (
        RunCreateResponseDataSourceResponsesSamplingParamsText as DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from openai_generated.params.run_create_response_data_source_responses_source_param import (
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
        "DataSourceCreateEvalResponsesRunDataSource": "openai_generated.params.run_create_response_data_source_responses_param:RunCreateResponseDataSourceResponsesParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessages": "openai_generated.params.run_create_response_data_source_responses_input_messages_param:RunCreateResponseDataSourceResponsesInputMessagesParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference": "openai_generated.params.run_create_response_data_source_responses_input_messages_item_reference_param:RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate": "openai_generated.params.run_create_response_data_source_responses_input_messages_template_param:RunCreateResponseDataSourceResponsesInputMessagesTemplateParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate": "openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_param:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage": "openai_generated.params.run_create_response_data_source_responses_input_messages_template_template_role_param:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRoleParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem": "openai_generated.params.eval_item_param:EvalItemParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.params.eval_item_input_image_param:EvalItemInputImageParam",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.params.eval_item_content_output_text_param:EvalItemContentOutputTextParam",
        "DataSourceCreateEvalResponsesRunDataSourceSamplingParams": "openai_generated.params.run_create_response_data_source_responses_sampling_params:RunCreateResponseDataSourceResponsesSamplingParams",
        "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText": "openai_generated.params.run_create_response_data_source_responses_sampling_params_text:RunCreateResponseDataSourceResponsesSamplingParamsText",
        "DataSourceCreateEvalResponsesRunDataSourceSource": "openai_generated.params.run_create_response_data_source_responses_source_param:RunCreateResponseDataSourceResponsesSourceParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_content_param:CreateEvalJSONLRunDataSourceSourceFileContentContentParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileID": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param:CreateEvalJSONLRunDataSourceSourceFileIDParam",
        "DataSourceCreateEvalResponsesRunDataSourceSourceResponses": "openai_generated.params.run_cancel_response_data_source_responses_source_responses_param:RunCancelResponseDataSourceResponsesSourceResponsesParam",
        "RunCreateParams": "openai_generated.params.eval_run_create_params:EvalRunCreateParams",
    },
)
