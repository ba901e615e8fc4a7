# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class EvalCustomDataSourceConfig(Model):
    """Eval custom data source config (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    schema_: dict[str, object] = wire("schema")
    """The JSON schema of a row with `item` and, if it was included, `sample`."""


@model
class EvalCreateResponseDataSourceConfigLogs(Model):
    """Eval create response data source config logs (`logs`)."""

    type: Literal["logs"] = "logs"
    """Always `logs`."""
    metadata: dict[str, str] | None = None
    """The pairs that a stored answer must carry to be taken; None if any will do."""
    schema_: dict[str, object] = wire("schema")
    """The JSON schema of a row with `item` and `sample`, made by the server."""


@model
class EvalStoredCompletionsDataSourceConfig(Model):
    """Eval stored completions data source config (`stored_completions`)."""

    type: Literal["stored_completions"] = "stored_completions"
    """Always `stored_completions`."""
    metadata: dict[str, str] | None = None
    """The pairs that a stored answer must carry to be taken; None if any will do."""
    schema_: dict[str, object] = wire("schema")
    """The JSON schema of a row with `item` and `sample`, made by the server."""


if TYPE_CHECKING:
    EvalRetrieveResponseDataSourceConfig: TypeAlias = (
        EvalCustomDataSourceConfig | EvalCreateResponseDataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig
    )
    """Eval retrieve response data source config: one of 3 kinds, told apart by `type`."""
else:
    EvalRetrieveResponseDataSourceConfig = TaggedUnion(
        "EvalRetrieveResponseDataSourceConfig",
        __package__,
        key="type",
        variants={
            "custom": "EvalCustomDataSourceConfig",
            "logs": "EvalCreateResponseDataSourceConfigLogs",
            "stored_completions": "EvalStoredCompletionsDataSourceConfig",
        },
        shapes=(),
    )
