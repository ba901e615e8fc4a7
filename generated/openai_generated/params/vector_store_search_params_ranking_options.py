# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class VectorStoreSearchParamsRankingOptions(TypedDict, total=False):
    """Vector store search params ranking options."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float
