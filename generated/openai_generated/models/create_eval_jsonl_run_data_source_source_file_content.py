# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_eval_jsonl_run_data_source_source_file_content_content import (
        CreateEvalJSONLRunDataSourceSourceFileContentContent,
    )


@model
class CreateEvalJSONLRunDataSourceSourceFileContent(Model):
    """Create eval jsonl run data source source file content (`file_content`)."""

    type: Literal["file_content"] = "file_content"
    """Always `file_content`."""
    content: list[CreateEvalJSONLRunDataSourceSourceFileContentContent]
    """The rows to grade."""
