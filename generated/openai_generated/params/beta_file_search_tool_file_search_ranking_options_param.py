# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaFileSearchToolFileSearchRankingOptionsParam(TypedDict, total=False):
    """Beta file search tool file search ranking options."""

    ranker: Literal["auto", "default_2024_08_21"]
    """Which ranker sorts what was found; `auto` by default."""
    score_threshold: Required[float]
    """Drop what scores less than this, 0 (drop nothing) to 1."""
