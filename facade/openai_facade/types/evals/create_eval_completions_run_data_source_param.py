# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_completions_run_data_source_input_messages_item_reference_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam as InputMessagesItemReference,
    )
    from openai_generated.params.create_eval_completions_run_data_source_input_messages_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesParam as InputMessages,
    )
    from openai_generated.params.create_eval_completions_run_data_source_input_messages_template_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam as InputMessagesTemplate,
    )
    from openai_generated.params.create_eval_completions_run_data_source_input_messages_template_template_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam as InputMessagesTemplateTemplate,
    )
    from openai_generated.params.create_eval_completions_run_data_source_param import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
    )
    from openai_generated.params.create_eval_completions_run_data_source_sampling_params import (
        CreateEvalCompletionsRunDataSourceSamplingParams as SamplingParams,
    )
    from openai_generated.params.create_eval_completions_run_data_source_sampling_params_response_format import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat as SamplingParamsResponseFormat,
    )
    from openai_generated.params.create_eval_completions_run_data_source_source_param import (
        CreateEvalCompletionsRunDataSourceSourceParam as Source,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentContentParam as SourceFileContentContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentParam as SourceFileContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param import (
        CreateEvalJSONLRunDataSourceSourceFileIDParam as SourceFileID,
    )
    from openai_generated.params.eval_item_content_output_text_param import (
        EvalItemContentOutputTextParam as InputMessagesTemplateTemplateEvalItemContentOutputText,
    )
    from openai_generated.params.eval_item_input_image_param import (
        EvalItemInputImageParam as InputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from openai_generated.params.eval_item_param import EvalItemParam as InputMessagesTemplateTemplateEvalItem
    from openai_generated.params.eval_stored_completions_source_param import (
        EvalStoredCompletionsSourceParam as SourceStoredCompletions,
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
        "CreateEvalCompletionsRunDataSourceParam": "openai_generated.params.create_eval_completions_run_data_source_param",
        "InputMessages": "openai_generated.params.create_eval_completions_run_data_source_input_messages_param:CreateEvalCompletionsRunDataSourceInputMessagesParam",
        "InputMessagesItemReference": "openai_generated.params.create_eval_completions_run_data_source_input_messages_item_reference_param:CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam",
        "InputMessagesTemplate": "openai_generated.params.create_eval_completions_run_data_source_input_messages_template_param:CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam",
        "InputMessagesTemplateTemplate": "openai_generated.params.create_eval_completions_run_data_source_input_messages_template_template_param:CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam",
        "InputMessagesTemplateTemplateEvalItem": "openai_generated.params.eval_item_param:EvalItemParam",
        "InputMessagesTemplateTemplateEvalItemContentInputImage": "openai_generated.params.eval_item_input_image_param:EvalItemInputImageParam",
        "InputMessagesTemplateTemplateEvalItemContentOutputText": "openai_generated.params.eval_item_content_output_text_param:EvalItemContentOutputTextParam",
        "SamplingParams": "openai_generated.params.create_eval_completions_run_data_source_sampling_params:CreateEvalCompletionsRunDataSourceSamplingParams",
        "SamplingParamsResponseFormat": "openai_generated.params.create_eval_completions_run_data_source_sampling_params_response_format:CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        "Source": "openai_generated.params.create_eval_completions_run_data_source_source_param:CreateEvalCompletionsRunDataSourceSourceParam",
        "SourceFileContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentParam",
        "SourceFileContentContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_content_param:CreateEvalJSONLRunDataSourceSourceFileContentContentParam",
        "SourceFileID": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param:CreateEvalJSONLRunDataSourceSourceFileIDParam",
        "SourceStoredCompletions": "openai_generated.params.eval_stored_completions_source_param:EvalStoredCompletionsSourceParam",
    },
)
