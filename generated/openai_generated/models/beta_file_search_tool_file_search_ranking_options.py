# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaFileSearchToolFileSearchRankingOptions(Model):
    """Beta file search tool file search ranking options."""

    ranker: Literal["auto", "default_2024_08_21"] | None = None
    """Which ranker sorts what was found; `auto` by default."""
    score_threshold: float
    """Drop what scores less than this, 0 (drop nothing) to 1."""
