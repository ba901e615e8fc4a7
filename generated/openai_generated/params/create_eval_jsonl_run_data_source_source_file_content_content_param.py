# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class CreateEvalJSONLRunDataSourceSourceFileContentContentParam(TypedDict, total=False):
    """Create eval jsonl run data source source file content content."""

    item: Required[Mapping[str, object]]
    """The fields of the row, in the shape of the evaluation's `item_schema`."""
    sample: Mapping[str, object]
    """An answer that is graded as it is; leave it out to have a model answer."""
