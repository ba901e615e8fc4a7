# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""Grammar syntax 1: the values known when this was generated."""
