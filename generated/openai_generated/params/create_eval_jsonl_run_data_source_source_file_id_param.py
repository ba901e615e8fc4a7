# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CreateEvalJSONLRunDataSourceSourceFileIDParam(TypedDict, total=False):
    """Create eval jsonl run data source source file ID (`file_id`)."""

    type: Required[Literal["file_id"]]
    """Always `file_id`."""
    id: Required[str]
    """The uploaded JSONL file with one row a line, in the form `file-…`."""
