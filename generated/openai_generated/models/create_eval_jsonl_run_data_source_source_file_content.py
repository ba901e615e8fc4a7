# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CreateEvalJSONLRunDataSourceSourceFileContent(Model):
    """Create eval jsonl run data source source file content (`file_content`)."""

    type: Literal["file_content"] = "file_content"
    """Always `file_content`."""
    content: list[CreateEvalJSONLRunDataSourceSourceFileContentContent]
    """The rows to grade."""


@model
class CreateEvalJSONLRunDataSourceSourceFileContentContent(Model):
    """Create eval jsonl run data source source file content content."""

    item: dict[str, object]
    """The fields of the row, in the shape of the evaluation's `item_schema`."""
    sample: dict[str, object] | None = None
    """An answer that is graded as it is; leave it out to have a model answer."""
