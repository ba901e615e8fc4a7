# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BatchUsageOutputTokensDetails(Model):
    """Batch usage output tokens details."""

    reasoning_tokens: int
    """Output tokens that went into thinking."""
