# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param import (
        CreateEvalJSONLRunDataSourceSourceFileContentContentParam as SourceFileContentContent,
        CreateEvalJSONLRunDataSourceSourceFileContentParam as SourceFileContent,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param import (
        CreateEvalJSONLRunDataSourceSourceFileIDParam as SourceFileID,
    )
    from openai_generated.params.create_eval_jsonl_run_data_source_source_param import (
        CreateEvalJSONLRunDataSourceSourceParam as Source,
    )
    from openai_generated.params.eval_run_create_params_data_source import (
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
    )


__all__ = [
    "CreateEvalJSONLRunDataSourceParam",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateEvalJSONLRunDataSourceParam": "openai_generated.params.eval_run_create_params_data_source",
        "Source": "openai_generated.params.create_eval_jsonl_run_data_source_source_param:CreateEvalJSONLRunDataSourceSourceParam",
        "SourceFileContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentParam",
        "SourceFileContentContent": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_content_param:CreateEvalJSONLRunDataSourceSourceFileContentContentParam",
        "SourceFileID": "openai_generated.params.create_eval_jsonl_run_data_source_source_file_id_param:CreateEvalJSONLRunDataSourceSourceFileIDParam",
    },
)
