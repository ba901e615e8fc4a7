# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


SpendLimitCurrency: TypeAlias = Literal["USD"] | str
"""Spend limit currency."""
