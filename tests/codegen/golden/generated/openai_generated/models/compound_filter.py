# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.compound_filter_filter import CompoundFilterFilter


@model
class CompoundFilter(Model):
    """Compound filter."""

    type: Literal["and", "or"]
    filters: list[CompoundFilterFilter]


CompoundFilterType: TypeAlias = Literal["and", "or"]
"""Compound filter type: the values known when this was generated."""
