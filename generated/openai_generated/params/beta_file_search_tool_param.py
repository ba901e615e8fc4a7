# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFileSearchToolParam(TypedDict, total=False):
    """Beta file search tool (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    file_search: params.BetaFileSearchToolFileSearchParam | Model
    """Settings of the search; left out, the defaults."""


class BetaFileSearchToolFileSearchParam(TypedDict, total=False):
    """Beta file search tool file search."""

    max_num_results: int
    """How many passages to hand to the model, 1 to 50; 20 by default, 5 for gpt-3.5-turbo."""
    ranking_options: params.BetaFileSearchToolFileSearchRankingOptionsParam | Model
    """How what was found is sorted and cut off."""


class BetaFileSearchToolFileSearchRankingOptionsParam(TypedDict, total=False):
    """Beta file search tool file search ranking options."""

    ranker: Literal["auto", "default_2024_08_21"]
    """Which ranker sorts what was found; `auto` by default."""
    score_threshold: Required[float]
    """Drop what scores less than this, 0 (drop nothing) to 1."""
