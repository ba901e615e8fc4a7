# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class ResponseFileSearchToolParam(TypedDict, total=False):
    """Response file search tool (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    vector_store_ids: Required[SequenceNotStr[str]]
    """The vector stores that are searched."""
    max_num_results: int
    """How many passages to find at most, 1 to 50."""
    ranking_options: params.ResponseFileSearchToolRankingOptionsParam | Model
    """How passages are ranked, and from which score on they count."""
    filters: params.FiltersParam | Model | None
    """Conditions on the attributes of files; others are not searched."""
