# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost


@model
class CreateEmbeddingResponseUsage(UsageCost, Model):
    """Create embedding response usage."""

    prompt_tokens: int
    """Tokens of all inputs together."""
    total_tokens: int
    """The same figure, since an embedding writes no tokens."""
