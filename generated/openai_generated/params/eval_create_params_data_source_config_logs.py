# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalCreateParamsDataSourceConfigLogs(TypedDict, total=False):
    """Eval create params data source config logs (`logs`)."""

    type: Required[Literal["logs"]]
    """Always `logs`."""
    metadata: Mapping[str, object]
    """Which stored answers to take: those with these pairs; left out, all of them."""
