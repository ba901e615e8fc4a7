# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileSearchToolCallFileSearchRankingOptions(Model):
    """File search tool call file search ranking options."""

    ranker: Literal["auto", "default_2024_08_21"]
    """The ranker that sorted what was found."""
    score_threshold: float
    """The score below which passages were dropped, 0 to 1."""
