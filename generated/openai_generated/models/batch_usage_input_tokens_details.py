# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BatchUsageInputTokensDetails(Model):
    """Batch usage input tokens details."""

    cached_tokens: int
    """Input tokens that came out of the prompt cache."""
