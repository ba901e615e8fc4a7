# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_completions_run_data_source_input_messages_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam as InputMessagesItemReference,
        CreateEvalCompletionsRunDataSourceInputMessagesParam as InputMessages,
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam as InputMessagesTemplate,
    )
    from openai_generated.params.create_eval_completions_run_data_source_input_messages_template_template_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam as InputMessagesTemplateTemplate,
    )
    from openai_generated.params.create_eval_completions_run_data_source_sampling_params_response_format import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat as SamplingParamsResponseFormat,
    )
    from openai_generated.params.create_eval_completions_run_data_source_source_param import (
        CreateEvalCompletionsRunDataSourceSourceParam as Source,
        EvalStoredCompletionsSourceParam as SourceStoredCompletions,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentContentParam as SourceFileContentContent,
        CreateEvalJSONLRunDataSourceSourceFileContentParam as SourceFileContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param import (
        CreateEvalJSONLRunDataSourceSourceFileIDParam as SourceFileID,
    )
    from openai_generated.params.eval_item_content_item_param import (
        EvalItemContentOutputTextParam as InputMessagesTemplateTemplateEvalItemContentOutputText,
        EvalItemInputImageParam as InputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from openai_generated.params.eval_item_param import EvalItemParam as InputMessagesTemplateTemplateEvalItem
    from openai_generated.params.eval_run_create_params_data_source import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
        CreateEvalCompletionsRunDataSourceSamplingParams as SamplingParams,
    )


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    params.EvalItemContentItemParam | list[params.EvalItemContentItemParam]
)
"""Input messages template template eval item content."""

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam",
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
        "CreateEvalCompletionsRunDataSourceParam": "openai_generated.params.eval_run_create_params_data_source",
        "InputMessages": "openai_generated.params.create_eval_completions_run_data_source_input_messages_param:CreateEvalCompletionsRunDataSourceInputMessagesParam",
        "InputMessagesItemReference": "openai_generated.params.create_eval_completions_run_data_source_input_messages_param:CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam",
        "InputMessagesTemplate": "openai_generated.params.create_eval_completions_run_data_source_input_messages_param:CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam",
        "InputMessagesTemplateTemplate": "openai_generated.params.create_eval_completions_run_data_source_input_messages_template_template_param:CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam",
        "InputMessagesTemplateTemplateEvalItem": "openai_generated.params.eval_item_param:EvalItemParam",
        "InputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.params.eval_item_content_item_param:EvalItemInputImageParam",
        "InputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.params.eval_item_content_item_param:EvalItemContentOutputTextParam",
        "SamplingParams": "openai_generated.params.eval_run_create_params_data_source:CreateEvalCompletionsRunDataSourceSamplingParams",
        "SamplingParamsResponseFormat": "openai_generated.params.create_eval_completions_run_data_source_sampling_params_response_format:CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        "Source": "openai_generated.params.create_eval_completions_run_data_source_source_param:CreateEvalCompletionsRunDataSourceSourceParam",
        "SourceFileContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentParam",
        "SourceFileContentContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentContentParam",
        "SourceFileID": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param:CreateEvalJSONLRunDataSourceSourceFileIDParam",
        "SourceStoredCompletions": "openai_generated.params.create_eval_completions_run_data_source_source_param:EvalStoredCompletionsSourceParam",
    },
)
