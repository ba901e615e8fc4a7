# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OutputItemRetrieveResponseSampleUsage(Model):
    """Output item retrieve response sample usage."""

    total_tokens: int
    """Input and output together."""
    completion_tokens: int
    """Tokens that the model wrote."""
    prompt_tokens: int
    """Tokens that the model read."""
    cached_tokens: int
    """Input tokens that came out of the prompt cache."""
