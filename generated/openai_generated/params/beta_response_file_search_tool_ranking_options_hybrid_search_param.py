# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponseFileSearchToolRankingOptionsHybridSearchParam(TypedDict, total=False):
    """Beta response file search tool ranking options hybrid search."""

    embedding_weight: Required[float]
    text_weight: Required[float]
