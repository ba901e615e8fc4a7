# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Beta search context size: the values known when this was generated."""
