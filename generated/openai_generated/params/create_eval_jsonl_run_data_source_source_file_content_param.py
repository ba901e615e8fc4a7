# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class CreateEvalJSONLRunDataSourceSourceFileContentParam(TypedDict, total=False):
    """Create eval jsonl run data source source file content (`file_content`)."""

    type: Required[Literal["file_content"]]
    """Always `file_content`."""
    content: Required[Iterable[params.CreateEvalJSONLRunDataSourceSourceFileContentContentParam | Model]]
    """The rows to grade."""


class CreateEvalJSONLRunDataSourceSourceFileContentContentParam(TypedDict, total=False):
    """Create eval jsonl run data source source file content content."""

    item: Required[Mapping[str, object]]
    """The fields of the row, in the shape of the evaluation's `item_schema`."""
    sample: Mapping[str, object]
    """An answer that is graded as it is; leave it out to have a model answer."""
