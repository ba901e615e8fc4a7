# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class CreateEvalJSONLRunDataSourceSourceFileContentContentParam(TypedDict, total=False):
    """Create eval jsonl run data source source file content content."""

    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]
