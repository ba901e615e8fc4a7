# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.chat.completions import completions as completions, messages as messages
    from openai_facade.resources.chat.completions.completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )
    from openai_generated.resources.chat.completions.messages import (
        AsyncMessages as AsyncMessages,
        AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
        Messages as Messages,
        MessagesWithRawResponse as MessagesWithRawResponse,
        MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    )


__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncCompletions": "openai_facade.resources.chat.completions.completions",
        "AsyncCompletionsWithRawResponse": "openai_facade.resources.chat.completions.completions",
        "AsyncCompletionsWithStreamingResponse": "openai_facade.resources.chat.completions.completions",
        "AsyncMessages": "openai_generated.resources.chat.completions.messages",
        "AsyncMessagesWithRawResponse": "openai_generated.resources.chat.completions.messages",
        "AsyncMessagesWithStreamingResponse": "openai_generated.resources.chat.completions.messages",
        "Completions": "openai_facade.resources.chat.completions.completions",
        "CompletionsWithRawResponse": "openai_facade.resources.chat.completions.completions",
        "CompletionsWithStreamingResponse": "openai_facade.resources.chat.completions.completions",
        "Messages": "openai_generated.resources.chat.completions.messages",
        "MessagesWithRawResponse": "openai_generated.resources.chat.completions.messages",
        "MessagesWithStreamingResponse": "openai_generated.resources.chat.completions.messages",
        "completions": ".completions:",
        "messages": ".messages:",
    },
)
