# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class VectorStoreSearchParams(TypedDict, total=False):
    """What `POST /vector_stores/{vector_store_id}/search` takes."""

    query: Required[str | SequenceNotStr[str]]
    """What to look for: one question or several."""
    rewrite_query: bool
    """Whether the question is reworded for the search; false by default."""
    max_num_results: int
    """How many results to return, 1 to 50; 10 by default."""
    filters: params.VectorStoreSearchParamsFilters | Model
    """Conditions on file attributes: one comparison, or several joined by and / or."""
    ranking_options: params.VectorStoreSearchParamsRankingOptions | Model
    """The ranker, and the least score (0 to 1) a result must reach."""


class VectorStoreSearchParamsRankingOptions(TypedDict, total=False):
    """Vector store search params ranking options."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """Which ranker sorts what was found; `auto` by default, `none` to leave ranking out."""
    score_threshold: float
    """Drop what scores less than this, 0 to 1; 0 by default, which drops nothing."""
