# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.chat import chat as chat, completions as completions
    from openai_facade.resources.chat.chat import AsyncChat as AsyncChat, Chat as Chat
    from openai_facade.resources.chat.completions.completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )
    from openai_generated.resources.chat.chat import (
        AsyncChatWithRawResponse as AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
        ChatWithRawResponse as ChatWithRawResponse,
        ChatWithStreamingResponse as ChatWithStreamingResponse,
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
        "AsyncChat": "openai_facade.resources.chat.chat",
        "AsyncChatWithRawResponse": "openai_generated.resources.chat.chat",
        "AsyncChatWithStreamingResponse": "openai_generated.resources.chat.chat",
        "AsyncCompletions": "openai_facade.resources.chat.completions.completions",
        "AsyncCompletionsWithRawResponse": "openai_facade.resources.chat.completions.completions",
        "AsyncCompletionsWithStreamingResponse": "openai_facade.resources.chat.completions.completions",
        "Chat": "openai_facade.resources.chat.chat",
        "ChatWithRawResponse": "openai_generated.resources.chat.chat",
        "ChatWithStreamingResponse": "openai_generated.resources.chat.chat",
        "Completions": "openai_facade.resources.chat.completions.completions",
        "CompletionsWithRawResponse": "openai_facade.resources.chat.completions.completions",
        "CompletionsWithStreamingResponse": "openai_facade.resources.chat.completions.completions",
        "chat": ".chat:",
        "completions": ".completions:",
    },
)
