# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.chatkit import chatkit as chatkit, sessions as sessions, threads as threads
    from openai_generated.resources.beta.chatkit.chatkit import (
        AsyncChatKit as AsyncChatKit,
        AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
        ChatKit as ChatKit,
        ChatKitWithRawResponse as ChatKitWithRawResponse,
        ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
    )
    from openai_generated.resources.beta.chatkit.sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.chatkit.threads import (
        AsyncThreads as AsyncThreads,
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        Threads as Threads,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )


__all__ = [
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "ChatKit",
    "ChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncChatKit": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKitWithRawResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKitWithStreamingResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncSessions": "openai_generated.resources.beta.chatkit.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.beta.chatkit.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.beta.chatkit.sessions",
        "AsyncThreads": "openai_generated.resources.beta.chatkit.threads",
        "AsyncThreadsWithRawResponse": "openai_generated.resources.beta.chatkit.threads",
        "AsyncThreadsWithStreamingResponse": "openai_generated.resources.beta.chatkit.threads",
        "ChatKit": "openai_generated.resources.beta.chatkit.chatkit",
        "ChatKitWithRawResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "ChatKitWithStreamingResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "Sessions": "openai_generated.resources.beta.chatkit.sessions",
        "SessionsWithRawResponse": "openai_generated.resources.beta.chatkit.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.beta.chatkit.sessions",
        "Threads": "openai_generated.resources.beta.chatkit.threads",
        "ThreadsWithRawResponse": "openai_generated.resources.beta.chatkit.threads",
        "ThreadsWithStreamingResponse": "openai_generated.resources.beta.chatkit.threads",
        "chatkit": ".chatkit:",
        "sessions": ".sessions:",
        "threads": ".threads:",
    },
)
