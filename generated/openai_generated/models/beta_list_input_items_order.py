# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaListInputItemsOrder: TypeAlias = Literal["asc", "desc"]
"""Beta list input items order: the values known when this was generated."""
