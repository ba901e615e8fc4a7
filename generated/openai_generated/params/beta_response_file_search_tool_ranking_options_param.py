# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseFileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Beta response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
    hybrid_search: params.BetaResponseFileSearchToolRankingOptionsHybridSearchParam | Model
