# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionTokenLogprob(Model):
    """Chat completion token logprob."""

    token: str
    """The token that was chosen."""
    logprob: float
    """Natural logarithm of its probability; -9999.0 when it was not among the likeliest 20."""
    bytes: list[int] | None = None
    """The UTF-8 bytes of the token; join those of neighbours where one character spans tokens. Null if it has none."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this position, as many as top_logprobs asked for."""


@model
class ChatCompletionTokenLogprobTopLogprob(Model):
    """Chat completion token logprob top logprob."""

    token: str
    """A token that could have stood here."""
    logprob: float
    """Natural logarithm of the probability of this alternative."""
    bytes: list[int] | None = None
    """The UTF-8 bytes of this alternative; null if it has none."""
