# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
        CreateEvalCompletionsRunDataSourceSamplingParams as SamplingParams,
    )
    from openai_generated.models.create_eval_completions_run_data_source_input_messages import (
        CreateEvalCompletionsRunDataSourceInputMessages as InputMessages,
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference as InputMessagesItemReference,
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate as InputMessagesTemplate,
    )
    from openai_generated.models.create_eval_completions_run_data_source_input_messages_template_template import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate as InputMessagesTemplateTemplate,
    )
    from openai_generated.models.create_eval_completions_run_data_source_sampling_params_response_format import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat as SamplingParamsResponseFormat,
    )
    from openai_generated.models.create_eval_completions_run_data_source_source import (
        CreateEvalCompletionsRunDataSourceSource as Source,
        EvalStoredCompletionsSource as SourceStoredCompletions,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content import (
        CreateEvalJSONLRunDataSourceSourceFileContent as SourceFileContent,
        CreateEvalJSONLRunDataSourceSourceFileContentContent as SourceFileContentContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_id import (
        CreateEvalJSONLRunDataSourceSourceFileID as SourceFileID,
    )
    from openai_generated.models.eval_item import EvalItem as InputMessagesTemplateTemplateEvalItem
    from openai_generated.models.eval_item_content import (
        EvalItemContent as InputMessagesTemplateTemplateEvalItemContent,
    )
    from openai_generated.models.eval_item_content_item import (
        EvalItemContentOutputText as InputMessagesTemplateTemplateEvalItemContentOutputText,
        EvalItemInputImage as InputMessagesTemplateTemplateEvalItemContentInputImage,
    )


__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "InputMessages",
    "InputMessagesItemReference",
    "InputMessagesTemplate",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "SamplingParams",
    "SamplingParamsResponseFormat",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
    "SourceStoredCompletions",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateEvalCompletionsRunDataSource": "openai_generated.models.create_eval_completions_run_data_source",
        "InputMessages": "openai_generated.models.create_eval_completions_run_data_source_input_messages:CreateEvalCompletionsRunDataSourceInputMessages",
        "InputMessagesItemReference": "openai_generated.models.create_eval_completions_run_data_source_input_messages:CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        "InputMessagesTemplate": "openai_generated.models.create_eval_completions_run_data_source_input_messages:CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
        "InputMessagesTemplateTemplate": "openai_generated.models.create_eval_completions_run_data_source_input_messages_template_template:CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate",
        "InputMessagesTemplateTemplateEvalItem": "openai_generated.models.eval_item:EvalItem",
        "InputMessagesTemplateTemplateEvalItemContent": "openai_generated.models.eval_item_content:EvalItemContent",
        "InputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.models.eval_item_content_item:EvalItemInputImage",
        "InputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.models.eval_item_content_item:EvalItemContentOutputText",
        "SamplingParams": "openai_generated.models.create_eval_completions_run_data_source:CreateEvalCompletionsRunDataSourceSamplingParams",
        "SamplingParamsResponseFormat": "openai_generated.models.create_eval_completions_run_data_source_sampling_params_response_format:CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        "Source": "openai_generated.models.create_eval_completions_run_data_source_source:CreateEvalCompletionsRunDataSourceSource",
        "SourceFileContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContent",
        "SourceFileContentContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContentContent",
        "SourceFileID": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_id:CreateEvalJSONLRunDataSourceSourceFileID",
        "SourceStoredCompletions": "openai_generated.models.create_eval_completions_run_data_source_source:EvalStoredCompletionsSource",
    },
)
