# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""Beta click button type: the values known when this was generated."""
