# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Beta image gen tool call output format: the values known when this was generated."""
