# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Beta image detail: the values known when this was generated."""
