# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

CompoundFilterType: TypeAlias = Literal["and", "or"]
"""Compound filter type: the values known when this was generated."""
