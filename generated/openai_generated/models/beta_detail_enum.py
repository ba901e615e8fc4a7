# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""Beta detail enum: the values known when this was generated."""
