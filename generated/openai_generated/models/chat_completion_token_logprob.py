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
    logprob: float
    bytes: list[int] | None = None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
