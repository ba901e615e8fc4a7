# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_token_logprob import ChatCompletionTokenLogprob


@model
class ChatCompletionChunkChoiceLogprobs(Model):
    """Chat completion chunk choice logprobs."""

    content: list[ChatCompletionTokenLogprob] | None = None
    """One entry for each token of text in this piece; null when it has no text."""
    refusal: list[ChatCompletionTokenLogprob] | None = None
    """One entry for each token of refusal in this piece; null when it refuses nothing."""
