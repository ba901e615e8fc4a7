# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaCompoundFilterType: TypeAlias = Literal["and", "or"]
"""Beta compound filter type: the values known when this was generated."""
