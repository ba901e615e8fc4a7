# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""Beta truncation enum: the values known when this was generated."""
