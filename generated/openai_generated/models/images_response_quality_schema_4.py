# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseQualitySchema4: TypeAlias = Literal["low", "medium", "high"]
"""Images response quality schema 4: the values known when this was generated."""
