# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalCreateParamsDataSourceConfigStoredCompletions(TypedDict, total=False):
    """Eval create params data source config stored completions (`stored_completions`)."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    metadata: Mapping[str, object]
    """Which stored completions to take: those with these pairs; left out, all of them."""
