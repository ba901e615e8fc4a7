# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallAction: TypeAlias = Literal["generate", "edit", "auto"]
"""Beta image gen tool call action: the values known when this was generated."""
