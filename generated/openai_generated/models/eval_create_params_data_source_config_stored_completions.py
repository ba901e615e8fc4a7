# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalCreateParamsDataSourceConfigStoredCompletions(Model):
    """Eval create params data source config stored completions (`stored_completions`)."""

    type: Literal["stored_completions"] = "stored_completions"
    """Always `stored_completions`."""
    metadata: dict[str, object] | None = None
    """Which stored completions to take: those with these pairs; left out, all of them."""
