# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Beta image gen tool call background: the values known when this was generated."""
