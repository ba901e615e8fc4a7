# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Image detail: the values known when this was generated."""
