# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaComparisonFilter(Model):
    """Beta comparison filter."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """How attribute and value are compared, such as eq (the default), gte or nin."""
    key: str
    """The attribute of the file that is looked at."""
    value: str | float | bool | list[str | float]
    """What the attribute is compared with; a list for in and nin."""


BetaComparisonFilterType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
"""Beta comparison filter type: the values known when this was generated."""
