# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseQualitySchema: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""Images response quality schema: the values known when this was generated."""
