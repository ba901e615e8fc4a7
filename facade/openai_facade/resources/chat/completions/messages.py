# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.chat.completions.messages import (
        AsyncMessages as AsyncMessages,
        AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
        Messages as Messages,
        MessagesWithRawResponse as MessagesWithRawResponse,
        MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    )


__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Messages": "openai_generated.resources.chat.completions.messages",
        "AsyncMessages": "openai_generated.resources.chat.completions.messages",
        "MessagesWithRawResponse": "openai_generated.resources.chat.completions.messages",
        "AsyncMessagesWithRawResponse": "openai_generated.resources.chat.completions.messages",
        "MessagesWithStreamingResponse": "openai_generated.resources.chat.completions.messages",
        "AsyncMessagesWithStreamingResponse": "openai_generated.resources.chat.completions.messages",
    },
)
