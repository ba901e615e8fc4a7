# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Beta verbosity: the values known when this was generated."""
