# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.compound_filter import CompoundFilter


@model
class ComparisonFilter(Model):
    """Comparison filter."""

    type: Literal["eq", "ne"]
    key: str
    value: str | float | bool | list[str | float]


ComparisonFilterType: TypeAlias = Literal["eq", "ne"]
"""Comparison filter type: the values known when this was generated."""


if TYPE_CHECKING:
    CompoundFilterFilter: TypeAlias = ComparisonFilter | CompoundFilter
    """Compound filter filter: one of 2 kinds, told apart by `type`."""
else:
    CompoundFilterFilter = TaggedUnion(
        "CompoundFilterFilter",
        __package__,
        key="type",
        variants={
            "and": "CompoundFilter",
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "or": "CompoundFilter",
        },
        shapes=(),
    )
