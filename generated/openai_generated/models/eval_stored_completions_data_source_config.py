# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalStoredCompletionsDataSourceConfig(Model):
    """Eval stored completions data source config (`stored_completions`)."""

    type: Literal["stored_completions"] = "stored_completions"
    """Always `stored_completions`."""
    metadata: dict[str, str] | None = None
    schema_: dict[str, object] = wire("schema")
