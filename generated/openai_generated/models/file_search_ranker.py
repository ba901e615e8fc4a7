# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
"""File search ranker: the values known when this was generated."""
