# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CompletionChoiceLogprobs(Model):
    """Completion choice logprobs."""

    text_offset: list[int] | None = None
    """Where each token begins in the text, in characters."""
    token_logprobs: list[float] | None = None
    """Natural logarithm of the probability of each chosen token."""
    tokens: list[str] | None = None
    """The chosen tokens in their order."""
    top_logprobs: list[dict[str, float]] | None = None
    """At each position, the likeliest tokens with the logarithms of their probabilities."""
