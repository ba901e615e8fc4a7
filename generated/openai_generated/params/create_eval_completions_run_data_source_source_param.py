# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """Eval stored completions source (`stored_completions`)."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    metadata: Mapping[str, str] | None
    """Only completions with these pairs; None for any."""
    model: str | None
    """Only completions of this model; None for any."""
    created_after: int | None
    """Only completions made after this time, in seconds since 1970; None for no bound."""
    created_before: int | None
    """Only completions made before this time, in seconds since 1970; None for no bound."""
    limit: int | None
    """How many completions to take at most; None for all."""


CreateEvalCompletionsRunDataSourceSourceParam: TypeAlias = (
    params.CreateEvalJSONLRunDataSourceSourceFileContentParam
    | params.CreateEvalJSONLRunDataSourceSourceFileIDParam
    | params.EvalStoredCompletionsSourceParam
)
"""Create eval completions run data source source: one of 3 kinds, told apart by `type`."""
