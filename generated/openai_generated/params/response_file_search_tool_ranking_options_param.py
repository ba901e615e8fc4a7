# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseFileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"]
    """The ranking method; auto is the newest."""
    score_threshold: float
    """Passages below this score are dropped, 0 to 1; 0 keeps all."""
    hybrid_search: params.ResponseFileSearchToolRankingOptionsHybridSearchParam | Model
    """How meaning and words are weighed against each other."""
