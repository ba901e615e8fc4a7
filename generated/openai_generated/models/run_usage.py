# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost


@model
class RunUsage(UsageCost, Model):
    """Run usage."""

    completion_tokens: int
    """Tokens that the model wrote."""
    prompt_tokens: int
    """Tokens that the model read."""
    total_tokens: int
    """Read and written together."""
