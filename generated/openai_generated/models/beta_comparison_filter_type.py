# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaComparisonFilterType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
"""Beta comparison filter type: the values known when this was generated."""
