# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content import (
        CreateEvalJSONLRunDataSourceSourceFileContent as DataSourceResponsesSourceFileContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content_content import (
        CreateEvalJSONLRunDataSourceSourceFileContentContent as DataSourceResponsesSourceFileContentContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_id import (
        CreateEvalJSONLRunDataSourceSourceFileID as DataSourceResponsesSourceFileID,
    )
    from openai_generated.models.eval_item import EvalItem as DataSourceResponsesInputMessagesTemplateTemplateEvalItem
    from openai_generated.models.eval_item_content import (
        EvalItemContent as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent,
    )
    from openai_generated.models.eval_item_content_output_text import (
        EvalItemContentOutputText as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    )
    from openai_generated.models.eval_item_input_image import (
        EvalItemInputImage as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from openai_generated.models.run_cancel_response_data_source_responses_source_responses import (
        RunCancelResponseDataSourceResponsesSourceResponses as DataSourceResponsesSourceResponses,
    )
    from openai_generated.models.run_create_response_data_source_responses import (
        RunCreateResponseDataSourceResponses as DataSourceResponses,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages import (
        RunCreateResponseDataSourceResponsesInputMessages as DataSourceResponsesInputMessages,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages_item_reference import (
        RunCreateResponseDataSourceResponsesInputMessagesItemReference as DataSourceResponsesInputMessagesItemReference,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages_template import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplate as DataSourceResponsesInputMessagesTemplate,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages_template_template import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate as DataSourceResponsesInputMessagesTemplateTemplate,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages_template_template_role import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole as DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    )
    from openai_generated.models.run_create_response_data_source_responses_sampling_params import (
        RunCreateResponseDataSourceResponsesSamplingParams as DataSourceResponsesSamplingParams,
    )
    from openai_generated.models.run_create_response_data_source_responses_sampling_params_text import (
        RunCreateResponseDataSourceResponsesSamplingParamsText as DataSourceResponsesSamplingParamsText,
    )
    from openai_generated.models.run_create_response_data_source_responses_source import (
        RunCreateResponseDataSourceResponsesSource as DataSourceResponsesSource,
    )
    from openai_generated.models.run_retrieve_response import RunRetrieveResponse as RunCreateResponse
    from openai_generated.models.run_retrieve_response_data_source import RunRetrieveResponseDataSource as DataSource
    from openai_generated.models.run_retrieve_response_per_model_usage import (
        RunRetrieveResponsePerModelUsage as PerModelUsage,
    )
    from openai_generated.models.run_retrieve_response_per_testing_criteria_result import (
        RunRetrieveResponsePerTestingCriteriaResult as PerTestingCriteriaResult,
    )
    from openai_generated.models.run_retrieve_response_result_counts import (
        RunRetrieveResponseResultCounts as ResultCounts,
    )


__all__ = [
    "DataSource",
    "DataSourceResponses",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesItemReference",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSource",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
    "RunCreateResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataSource": "openai_generated.models.run_retrieve_response_data_source:RunRetrieveResponseDataSource",
        "DataSourceResponses": "openai_generated.models.run_create_response_data_source_responses:RunCreateResponseDataSourceResponses",
        "DataSourceResponsesInputMessages": "openai_generated.models.run_create_response_data_source_responses_input_messages:RunCreateResponseDataSourceResponsesInputMessages",
        "DataSourceResponsesInputMessagesItemReference": "openai_generated.models.run_create_response_data_source_responses_input_messages_item_reference:RunCreateResponseDataSourceResponsesInputMessagesItemReference",
        "DataSourceResponsesInputMessagesTemplate": "openai_generated.models.run_create_response_data_source_responses_input_messages_template:RunCreateResponseDataSourceResponsesInputMessagesTemplate",
        "DataSourceResponsesInputMessagesTemplateTemplate": "openai_generated.models.run_create_response_data_source_responses_input_messages_template_template:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate",
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage": "openai_generated.models.run_create_response_data_source_responses_input_messages_template_template_role:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItem": "openai_generated.models.eval_item:EvalItem",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent": "openai_generated.models.eval_item_content:EvalItemContent",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.models.eval_item_input_image:EvalItemInputImage",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.models.eval_item_content_output_text:EvalItemContentOutputText",
        "DataSourceResponsesSamplingParams": "openai_generated.models.run_create_response_data_source_responses_sampling_params:RunCreateResponseDataSourceResponsesSamplingParams",
        "DataSourceResponsesSamplingParamsText": "openai_generated.models.run_create_response_data_source_responses_sampling_params_text:RunCreateResponseDataSourceResponsesSamplingParamsText",
        "DataSourceResponsesSource": "openai_generated.models.run_create_response_data_source_responses_source:RunCreateResponseDataSourceResponsesSource",
        "DataSourceResponsesSourceFileContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContent",
        "DataSourceResponsesSourceFileContentContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content_content:CreateEvalJSONLRunDataSourceSourceFileContentContent",
        "DataSourceResponsesSourceFileID": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_id:CreateEvalJSONLRunDataSourceSourceFileID",
        "DataSourceResponsesSourceResponses": "openai_generated.models.run_cancel_response_data_source_responses_source_responses:RunCancelResponseDataSourceResponsesSourceResponses",
        "PerModelUsage": "openai_generated.models.run_retrieve_response_per_model_usage:RunRetrieveResponsePerModelUsage",
        "PerTestingCriteriaResult": "openai_generated.models.run_retrieve_response_per_testing_criteria_result:RunRetrieveResponsePerTestingCriteriaResult",
        "ResultCounts": "openai_generated.models.run_retrieve_response_result_counts:RunRetrieveResponseResultCounts",
        "RunCreateResponse": "openai_generated.models.run_retrieve_response:RunRetrieveResponse",
    },
)
