# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class BetaComparisonFilterParam(TypedDict, total=False):
    """Beta comparison filter."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    key: Required[str]
    value: Required[str | float | bool | Iterable[str | float]]
