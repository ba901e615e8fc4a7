# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponseFileSearchToolRankingOptionsHybridSearchParam(TypedDict, total=False):
    """Response file search tool ranking options hybrid search."""

    embedding_weight: Required[float]
    """The weight of likeness in meaning."""
    text_weight: Required[float]
    """The weight of words in common."""
