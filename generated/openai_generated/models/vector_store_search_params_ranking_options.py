# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreSearchParamsRankingOptions(Model):
    """Vector store search params ranking options."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | None = None
    """Which ranker sorts what was found; `auto` by default, `none` to leave ranking out."""
    score_threshold: float | None = None
    """Drop what scores less than this, 0 to 1; 0 by default, which drops nothing."""
