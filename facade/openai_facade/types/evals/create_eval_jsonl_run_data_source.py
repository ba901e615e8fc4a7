# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.create_eval_jsonl_run_data_source import (
        CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source import (
        CreateEvalJSONLRunDataSourceSource as Source,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content import (
        CreateEvalJSONLRunDataSourceSourceFileContent as SourceFileContent,
        CreateEvalJSONLRunDataSourceSourceFileContentContent as SourceFileContentContent,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_id import (
        CreateEvalJSONLRunDataSourceSourceFileID as SourceFileID,
    )


__all__ = ["CreateEvalJSONLRunDataSource", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateEvalJSONLRunDataSource": "openai_generated.models.create_eval_jsonl_run_data_source",
        "Source": "openai_generated.models.create_eval_jsonl_run_data_source_source:CreateEvalJSONLRunDataSourceSource",
        "SourceFileContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContent",
        "SourceFileContentContent": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_content:CreateEvalJSONLRunDataSourceSourceFileContentContent",
        "SourceFileID": "openai_generated.models.create_eval_jsonl_run_data_source_source_file_id:CreateEvalJSONLRunDataSourceSourceFileID",
    },
)
