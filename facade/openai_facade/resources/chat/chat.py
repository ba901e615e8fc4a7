# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.chat import chat as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.chat.completions.completions import AsyncCompletions, Completions
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
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]


class Chat(generated.Chat):
    """`client.chat`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> Completions:
            """`client.chat.completions`."""
            ...
    else:
        completions = child("openai_facade.resources.chat.completions.completions", "Completions")


class AsyncChat(generated.AsyncChat):
    """`client.chat`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> AsyncCompletions:
            """`client.chat.completions`."""
            ...
    else:
        completions = child("openai_facade.resources.chat.completions.completions", "AsyncCompletions")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatWithRawResponse": "openai_generated.resources.chat.chat",
        "AsyncChatWithRawResponse": "openai_generated.resources.chat.chat",
        "ChatWithStreamingResponse": "openai_generated.resources.chat.chat",
        "AsyncChatWithStreamingResponse": "openai_generated.resources.chat.chat",
    },
)

evaluable(__name__)
