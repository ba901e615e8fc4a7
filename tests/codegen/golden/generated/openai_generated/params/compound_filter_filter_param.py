# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import Iterable, TypedDict


class ComparisonFilterParam(TypedDict, total=False):
    """Comparison filter."""

    type: Required[Literal["eq", "ne"]]
    key: Required[str]
    value: Required[str | float | bool | Iterable[str | float]]


CompoundFilterFilterParam: TypeAlias = params.ComparisonFilterParam | params.CompoundFilterParam
"""Compound filter filter: one of 2 kinds, told apart by `type`."""
