# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


SpendLimitInterval: TypeAlias = Literal["month"] | str
"""Spend limit interval."""
