# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""Detail enum: the values known when this was generated."""
