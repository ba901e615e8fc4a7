# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""Truncation enum: the values known when this was generated."""
