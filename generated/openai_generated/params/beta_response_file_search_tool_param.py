# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class BetaResponseFileSearchToolParam(TypedDict, total=False):
    """Beta response file search tool (`file_search`)."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    max_num_results: int
    ranking_options: params.BetaResponseFileSearchToolRankingOptionsParam | Model
    filters: params.BetaFiltersParam | Model | None
