# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceAllowedMode: TypeAlias = Literal["auto", "required"]
"""Beta tool choice allowed mode: the values known when this was generated."""
