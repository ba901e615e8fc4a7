# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.responses.input_tokens import (
        AsyncInputTokens as AsyncInputTokens,
        AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse,
        InputTokens as InputTokens,
        InputTokensWithRawResponse as InputTokensWithRawResponse,
        InputTokensWithStreamingResponse as InputTokensWithStreamingResponse,
    )


__all__ = [
    "AsyncInputTokens",
    "AsyncInputTokensWithRawResponse",
    "AsyncInputTokensWithStreamingResponse",
    "InputTokens",
    "InputTokensWithRawResponse",
    "InputTokensWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokens": "openai_generated.resources.beta.responses.input_tokens",
        "AsyncInputTokens": "openai_generated.resources.beta.responses.input_tokens",
        "InputTokensWithRawResponse": "openai_generated.resources.beta.responses.input_tokens",
        "AsyncInputTokensWithRawResponse": "openai_generated.resources.beta.responses.input_tokens",
        "InputTokensWithStreamingResponse": "openai_generated.resources.beta.responses.input_tokens",
        "AsyncInputTokensWithStreamingResponse": "openai_generated.resources.beta.responses.input_tokens",
    },
)
