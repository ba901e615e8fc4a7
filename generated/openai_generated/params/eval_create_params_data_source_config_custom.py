# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalCreateParamsDataSourceConfigCustom(TypedDict, total=False):
    """Eval create params data source config custom (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    item_schema: Required[Mapping[str, object]]
    """The JSON schema of one row; templates reach its fields as `item.…`."""
    include_sample_schema: bool
    """Whether templates may name `sample.…`, the model's answer; false by default."""
