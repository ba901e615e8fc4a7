# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
        ChatCompletionTokenLogprobTopLogprob as TopLogprob,
    )


__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionTokenLogprob": "openai_generated.models.chat_completion_token_logprob",
        "TopLogprob": "openai_generated.models.chat_completion_token_logprob:ChatCompletionTokenLogprobTopLogprob",
    },
)
