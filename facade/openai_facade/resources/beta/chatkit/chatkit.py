# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.chatkit.chatkit import (
        AsyncChatKit as AsyncChatKit,
        AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
        ChatKit as ChatKit,
        ChatKitWithRawResponse as ChatKitWithRawResponse,
        ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
    )


__all__ = [
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "ChatKit",
    "ChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKit": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKit": "openai_generated.resources.beta.chatkit.chatkit",
        "ChatKitWithRawResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKitWithRawResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "ChatKitWithStreamingResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKitWithStreamingResponse": "openai_generated.resources.beta.chatkit.chatkit",
    },
)
