# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.chat.completions.completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )


__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Completions": "openai_generated.resources.chat.completions.completions",
        "AsyncCompletions": "openai_generated.resources.chat.completions.completions",
        "CompletionsWithRawResponse": "openai_generated.resources.chat.completions.completions",
        "AsyncCompletionsWithRawResponse": "openai_generated.resources.chat.completions.completions",
        "CompletionsWithStreamingResponse": "openai_generated.resources.chat.completions.completions",
        "AsyncCompletionsWithStreamingResponse": "openai_generated.resources.chat.completions.completions",
    },
)
