# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreSearchParamsRankingOptionsRanker: TypeAlias = Literal["none", "auto", "default-2024-11-15"]
"""Vector store search params ranking options ranker: the values known when this was generated."""
