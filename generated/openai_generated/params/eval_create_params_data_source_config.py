# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class EvalCreateParamsDataSourceConfigCustom(TypedDict, total=False):
    """Eval create params data source config custom (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    item_schema: Required[Mapping[str, object]]
    """The JSON schema of one row; templates reach its fields as `item.…`."""
    include_sample_schema: bool
    """Whether templates may name `sample.…`, the model's answer; false by default."""


class EvalCreateParamsDataSourceConfigLogs(TypedDict, total=False):
    """Eval create params data source config logs (`logs`)."""

    type: Required[Literal["logs"]]
    """Always `logs`."""
    metadata: Mapping[str, object]
    """Which stored answers to take: those with these pairs; left out, all of them."""


class EvalCreateParamsDataSourceConfigStoredCompletions(TypedDict, total=False):
    """Eval create params data source config stored completions (`stored_completions`)."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    metadata: Mapping[str, object]
    """Which stored completions to take: those with these pairs; left out, all of them."""


EvalCreateParamsDataSourceConfig: TypeAlias = (
    params.EvalCreateParamsDataSourceConfigCustom
    | params.EvalCreateParamsDataSourceConfigLogs
    | params.EvalCreateParamsDataSourceConfigStoredCompletions
)
"""Eval create params data source config: one of 3 kinds, told apart by `type`."""
