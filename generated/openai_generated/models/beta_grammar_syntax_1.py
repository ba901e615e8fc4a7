# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""Beta grammar syntax 1: the values known when this was generated."""
