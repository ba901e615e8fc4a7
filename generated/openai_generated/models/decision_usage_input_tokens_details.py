# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class DecisionUsageInputTokensDetails(Model):
    """Decision usage input tokens details."""

    cache_write_tokens: int
    cached_tokens: int
