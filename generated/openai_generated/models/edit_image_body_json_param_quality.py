# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamQuality: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Edit image body JSON param quality: the values known when this was generated."""
