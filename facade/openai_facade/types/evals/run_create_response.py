# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content import (
        CreateEvalJSONLRunDataSourceSourceFileContent as DataSourceResponsesSourceFileContent,
        CreateEvalJSONLRunDataSourceSourceFileContentContent as DataSourceResponsesSourceFileContentContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_id import (
        CreateEvalJSONLRunDataSourceSourceFileID as DataSourceResponsesSourceFileID,
    )
    from openai_generated.models.eval_item import EvalItem as DataSourceResponsesInputMessagesTemplateTemplateEvalItem
    from openai_generated.models.eval_item_content import (
        EvalItemContent as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent,
    )
    from openai_generated.models.eval_item_content_item import (
        EvalItemContentOutputText as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
        EvalItemInputImage as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from openai_generated.models.run_create_response_data_source_responses import (
        RunCreateResponseDataSourceResponses as DataSourceResponses,
        RunCreateResponseDataSourceResponsesSamplingParams as DataSourceResponsesSamplingParams,
        RunCreateResponseDataSourceResponsesSamplingParamsText as DataSourceResponsesSamplingParamsText,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages import (
        RunCreateResponseDataSourceResponsesInputMessages as DataSourceResponsesInputMessages,
        RunCreateResponseDataSourceResponsesInputMessagesItemReference as DataSourceResponsesInputMessagesItemReference,
        RunCreateResponseDataSourceResponsesInputMessagesTemplate as DataSourceResponsesInputMessagesTemplate,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages_template_template import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate as DataSourceResponsesInputMessagesTemplateTemplate,
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole as DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    )
    from openai_generated.models.run_create_response_data_source_responses_source import (
        RunCancelResponseDataSourceResponsesSourceResponses as DataSourceResponsesSourceResponses,
        RunCreateResponseDataSourceResponsesSource as DataSourceResponsesSource,
    )
    from openai_generated.models.run_retrieve_response import (
        RunRetrieveResponse as RunCreateResponse,
        RunRetrieveResponsePerModelUsage as PerModelUsage,
        RunRetrieveResponsePerTestingCriteriaResult as PerTestingCriteriaResult,
        RunRetrieveResponseResultCounts as ResultCounts,
    )
    from openai_generated.models.run_retrieve_response_data_source import RunRetrieveResponseDataSource as DataSource


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
        "DataSourceResponsesInputMessagesItemReference": "openai_generated.models.run_create_response_data_source_responses_input_messages:RunCreateResponseDataSourceResponsesInputMessagesItemReference",
        "DataSourceResponsesInputMessagesTemplate": "openai_generated.models.run_create_response_data_source_responses_input_messages:RunCreateResponseDataSourceResponsesInputMessagesTemplate",
        "DataSourceResponsesInputMessagesTemplateTemplate": "openai_generated.models.run_create_response_data_source_responses_input_messages_template_template:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate",
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage": "openai_generated.models.run_create_response_data_source_responses_input_messages_template_template:RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItem": "openai_generated.models.eval_item:EvalItem",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent": "openai_generated.models.eval_item_content:EvalItemContent",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.models.eval_item_content_item:EvalItemInputImage",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.models.eval_item_content_item:EvalItemContentOutputText",
        "DataSourceResponsesSamplingParams": "openai_generated.models.run_create_response_data_source_responses:RunCreateResponseDataSourceResponsesSamplingParams",
        "DataSourceResponsesSamplingParamsText": "openai_generated.models.run_create_response_data_source_responses:RunCreateResponseDataSourceResponsesSamplingParamsText",
        "DataSourceResponsesSource": "openai_generated.models.run_create_response_data_source_responses_source:RunCreateResponseDataSourceResponsesSource",
        "DataSourceResponsesSourceFileContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContent",
        "DataSourceResponsesSourceFileContentContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContentContent",
        "DataSourceResponsesSourceFileID": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_id:CreateEvalJSONLRunDataSourceSourceFileID",
        "DataSourceResponsesSourceResponses": "openai_generated.models.run_create_response_data_source_responses_source:RunCancelResponseDataSourceResponsesSourceResponses",
        "PerModelUsage": "openai_generated.models.run_retrieve_response:RunRetrieveResponsePerModelUsage",
        "PerTestingCriteriaResult": "openai_generated.models.run_retrieve_response:RunRetrieveResponsePerTestingCriteriaResult",
        "ResultCounts": "openai_generated.models.run_retrieve_response:RunRetrieveResponseResultCounts",
        "RunCreateResponse": "openai_generated.models.run_retrieve_response:RunRetrieveResponse",
    },
)
