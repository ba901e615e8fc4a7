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


__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Chat": "openai_generated.resources.chat.chat",
        "AsyncChat": "openai_generated.resources.chat.chat",
        "ChatWithRawResponse": "openai_generated.resources.chat.chat",
        "AsyncChatWithRawResponse": "openai_generated.resources.chat.chat",
        "ChatWithStreamingResponse": "openai_generated.resources.chat.chat",
        "AsyncChatWithStreamingResponse": "openai_generated.resources.chat.chat",
    },
)
