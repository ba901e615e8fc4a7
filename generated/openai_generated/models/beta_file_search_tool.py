# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaFileSearchTool(Model):
    """Beta file search tool (`file_search`)."""

    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    file_search: BetaFileSearchToolFileSearch | None = None
    """Settings of the search; left out, the defaults."""


@model
class BetaFileSearchToolFileSearch(Model):
    """Beta file search tool file search."""

    max_num_results: int | None = None
    """How many passages to hand to the model, 1 to 50; 20 by default, 5 for gpt-3.5-turbo."""
    ranking_options: BetaFileSearchToolFileSearchRankingOptions | None = None
    """How what was found is sorted and cut off."""


@model
class BetaFileSearchToolFileSearchRankingOptions(Model):
    """Beta file search tool file search ranking options."""

    ranker: Literal["auto", "default_2024_08_21"] | None = None
    """Which ranker sorts what was found; `auto` by default."""
    score_threshold: float
    """Drop what scores less than this, 0 (drop nothing) to 1."""
