# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalCreateResponseDataSourceConfigLogs(Model):
    """Eval create response data source config logs (`logs`)."""

    type: Literal["logs"] = "logs"
    """Always `logs`."""
    metadata: dict[str, str] | None = None
    """The pairs that a stored answer must carry to be taken; None if any will do."""
    schema_: dict[str, object] = wire("schema")
    """The JSON schema of a row with `item` and `sample`, made by the server."""
