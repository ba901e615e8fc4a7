# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_output_text_logprob_top_logprob import ResponseOutputTextLogprobTopLogprob


@model
class ResponseOutputTextLogprob(Model):
    """Response output text logprob."""

    token: str
    """The token that was chosen."""
    logprob: float
    """Natural logarithm of its probability."""
    bytes: list[int]
    """The UTF-8 bytes of the token, for characters that span several tokens."""
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]
    """The likeliest tokens at this position, as many as top_logprobs asked for."""
