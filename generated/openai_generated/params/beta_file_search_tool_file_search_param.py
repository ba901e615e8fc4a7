# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFileSearchToolFileSearchParam(TypedDict, total=False):
    """Beta file search tool file search."""

    max_num_results: int
    ranking_options: params.BetaFileSearchToolFileSearchRankingOptionsParam | Model
