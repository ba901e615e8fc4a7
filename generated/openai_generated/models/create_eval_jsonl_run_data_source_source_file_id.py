# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CreateEvalJSONLRunDataSourceSourceFileID(Model):
    """Create eval jsonl run data source source file ID (`file_id`)."""

    type: Literal["file_id"] = "file_id"
    """Always `file_id`."""
    id: str
    """The uploaded JSONL file with one row a line, in the form `file-…`."""
