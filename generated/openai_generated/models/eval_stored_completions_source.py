# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalStoredCompletionsSource(Model):
    """Eval stored completions source (`stored_completions`)."""

    type: Literal["stored_completions"] = "stored_completions"
    """Always `stored_completions`."""
    metadata: dict[str, str] | None = None
    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
