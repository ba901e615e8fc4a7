# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageURLDetail: TypeAlias = Literal["auto", "low", "high"]
"""Image URL detail: the values known when this was generated."""
