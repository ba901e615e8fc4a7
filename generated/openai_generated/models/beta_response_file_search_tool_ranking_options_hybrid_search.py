# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseFileSearchToolRankingOptionsHybridSearch(Model):
    """Beta response file search tool ranking options hybrid search."""

    embedding_weight: float
    text_weight: float
