# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolImageGenerationBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Beta tool image generation background: the values known when this was generated."""
