# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaPersonalityEnumValue: TypeAlias = Literal["friendly", "pragmatic"]
"""Beta personality enum value: the values known when this was generated."""
