# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.chat.chat import (
        AsyncChat as AsyncChat,
        AsyncChatWithRawResponse as AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
        Chat as Chat,
        ChatWithRawResponse as ChatWithRawResponse,
        ChatWithStreamingResponse as ChatWithStreamingResponse,
    )
    from openai_generated.resources.chat.completions.completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )


__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncChat": "openai_generated.resources.chat.chat",
        "AsyncChatWithRawResponse": "openai_generated.resources.chat.chat",
        "AsyncChatWithStreamingResponse": "openai_generated.resources.chat.chat",
        "AsyncCompletions": "openai_generated.resources.chat.completions.completions",
        "AsyncCompletionsWithRawResponse": "openai_generated.resources.chat.completions.completions",
        "AsyncCompletionsWithStreamingResponse": "openai_generated.resources.chat.completions.completions",
        "Chat": "openai_generated.resources.chat.chat",
        "ChatWithRawResponse": "openai_generated.resources.chat.chat",
        "ChatWithStreamingResponse": "openai_generated.resources.chat.chat",
        "Completions": "openai_generated.resources.chat.completions.completions",
        "CompletionsWithRawResponse": "openai_generated.resources.chat.completions.completions",
        "CompletionsWithStreamingResponse": "openai_generated.resources.chat.completions.completions",
    },
)
