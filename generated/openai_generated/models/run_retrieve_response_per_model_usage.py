# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class RunRetrieveResponsePerModelUsage(Model):
    """Run retrieve response per model usage."""

    run_model_name: str = wire("model_name")
    """The model that the figures are about."""
    invocation_count: int
    """How often the model was called."""
    prompt_tokens: int
    """Tokens that the model read."""
    completion_tokens: int
    """Tokens that the model wrote."""
    total_tokens: int
    """Input and output together."""
    cached_tokens: int
    """Input tokens that came out of the prompt cache."""
