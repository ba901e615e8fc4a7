# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
"""Video content variant: the values known when this was generated."""
