# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""Beta image gen action enum: the values known when this was generated."""
