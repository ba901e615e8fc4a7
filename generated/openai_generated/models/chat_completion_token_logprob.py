# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_token_logprob_top_logprob import ChatCompletionTokenLogprobTopLogprob


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
