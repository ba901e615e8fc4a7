# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""Beta file detail enum: the values known when this was generated."""
