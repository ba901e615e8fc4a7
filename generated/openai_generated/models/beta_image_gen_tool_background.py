# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Beta image gen tool background: the values known when this was generated."""
