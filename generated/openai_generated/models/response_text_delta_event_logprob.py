# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponseTextDeltaEventLogprob(Model):
    """Response text delta event logprob."""

    token: str
    """The token that was chosen."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[ResponseTextDeltaEventLogprobTopLogprob] | None = None
    """The likeliest tokens at this position, as many as top_logprobs asked for."""


@model
class ResponseTextDeltaEventLogprobTopLogprob(Model):
    """Response text delta event logprob top logprob."""

    token: str | None = None
    """A token that could have stood here."""
    logprob: float | None = None
    """Natural logarithm of the probability of this alternative."""
