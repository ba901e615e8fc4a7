# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolModeration: TypeAlias = Literal["auto", "low"]
"""Beta image gen tool moderation: the values known when this was generated."""
