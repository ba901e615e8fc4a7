# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseToolUsageWebSearch(Model):
    """Beta response tool usage web search."""

    num_requests: int
