# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
"""Project optional service tier: the values known when this was generated."""
