# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

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
