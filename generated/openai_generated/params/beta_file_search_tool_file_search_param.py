# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFileSearchToolFileSearchParam(TypedDict, total=False):
    """Beta file search tool file search."""

    max_num_results: int
    """How many passages to hand to the model, 1 to 50; 20 by default, 5 for gpt-3.5-turbo."""
    ranking_options: params.BetaFileSearchToolFileSearchRankingOptionsParam | Model
    """How what was found is sorted and cut off."""
