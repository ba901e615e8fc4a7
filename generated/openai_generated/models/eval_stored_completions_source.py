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
    """Only completions with these pairs; None for any."""
    model: str | None = None
    """Only completions of this model; None for any."""
    created_after: int | None = None
    """Only completions made after this time, in seconds since 1970; None for no bound."""
    created_before: int | None = None
    """Only completions made before this time, in seconds since 1970; None for no bound."""
    limit: int | None = None
    """How many completions to take at most; None for all."""
