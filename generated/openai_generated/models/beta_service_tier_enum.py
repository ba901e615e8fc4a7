# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""Beta service tier enum: the values known when this was generated."""
