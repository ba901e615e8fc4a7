# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_file_search_tool_file_search_ranking_options import (
        BetaFileSearchToolFileSearchRankingOptions,
    )


@model
class BetaFileSearchToolFileSearch(Model):
    """Beta file search tool file search."""

    max_num_results: int | None = None
    """How many passages to hand to the model, 1 to 50; 20 by default, 5 for gpt-3.5-turbo."""
    ranking_options: BetaFileSearchToolFileSearchRankingOptions | None = None
    """How what was found is sorted and cut off."""
