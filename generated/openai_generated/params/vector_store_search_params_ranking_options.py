# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class VectorStoreSearchParamsRankingOptions(TypedDict, total=False):
    """Vector store search params ranking options."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """Which ranker sorts what was found; `auto` by default, `none` to leave ranking out."""
    score_threshold: float
    """Drop what scores less than this, 0 to 1; 0 by default, which drops nothing."""
