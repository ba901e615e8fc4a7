# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""Beta ranker version type: the values known when this was generated."""
