# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageFileDeltaDetail: TypeAlias = Literal["auto", "low", "high"]
"""Image file delta detail: the values known when this was generated."""
