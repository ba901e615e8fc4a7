# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""File input detail: the values known when this was generated."""
