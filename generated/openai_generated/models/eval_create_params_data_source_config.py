# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class EvalCreateParamsDataSourceConfigCustom(Model):
    """Eval create params data source config custom (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    item_schema: dict[str, object]
    """The JSON schema of one row; templates reach its fields as `item.…`."""
    include_sample_schema: bool | None = None
    """Whether templates may name `sample.…`, the model's answer; false by default."""


@model
class EvalCreateParamsDataSourceConfigLogs(Model):
    """Eval create params data source config logs (`logs`)."""

    type: Literal["logs"] = "logs"
    """Always `logs`."""
    metadata: dict[str, object] | None = None
    """Which stored answers to take: those with these pairs; left out, all of them."""


@model
class EvalCreateParamsDataSourceConfigStoredCompletions(Model):
    """Eval create params data source config stored completions (`stored_completions`)."""

    type: Literal["stored_completions"] = "stored_completions"
    """Always `stored_completions`."""
    metadata: dict[str, object] | None = None
    """Which stored completions to take: those with these pairs; left out, all of them."""


if TYPE_CHECKING:
    EvalCreateParamsDataSourceConfig: TypeAlias = (
        EvalCreateParamsDataSourceConfigCustom
        | EvalCreateParamsDataSourceConfigLogs
        | EvalCreateParamsDataSourceConfigStoredCompletions
    )
    """Eval create params data source config: one of 3 kinds, told apart by `type`."""
else:
    EvalCreateParamsDataSourceConfig = TaggedUnion(
        "EvalCreateParamsDataSourceConfig",
        __package__,
        key="type",
        variants={
            "custom": "EvalCreateParamsDataSourceConfigCustom",
            "logs": "EvalCreateParamsDataSourceConfigLogs",
            "stored_completions": "EvalCreateParamsDataSourceConfigStoredCompletions",
        },
        shapes=(),
    )
