# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """Eval stored completions source (`stored_completions`)."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    metadata: Mapping[str, str] | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None
