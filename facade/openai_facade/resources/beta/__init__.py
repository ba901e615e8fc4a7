# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.beta_realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from openai_facade.resources.beta import (
        assistants as assistants,
        beta as beta,
        chatkit as chatkit,
        realtime as realtime,
        threads as threads,
    )
    from openai_facade.resources.beta.beta import AsyncBeta as AsyncBeta, Beta as Beta
    from openai_facade.resources.beta.threads.threads import AsyncThreads as AsyncThreads, Threads as Threads
    from openai_generated.resources.beta.assistants import (
        Assistants as Assistants,
        AssistantsWithRawResponse as AssistantsWithRawResponse,
        AssistantsWithStreamingResponse as AssistantsWithStreamingResponse,
        AsyncAssistants as AsyncAssistants,
        AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse,
    )
    from openai_generated.resources.beta.beta import (
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )
    from openai_generated.resources.beta.chatkit.chatkit import (
        AsyncChatKit as AsyncChatKit,
        AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
        ChatKit as ChatKit,
        ChatKitWithRawResponse as ChatKitWithRawResponse,
        ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
    )
    from openai_generated.resources.beta.realtime.realtime import (
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.threads import (
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )


__all__ = [
    "Assistants",
    "AssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAssistants",
    "AsyncAssistantsWithRawResponse",
    "AsyncAssistantsWithStreamingResponse",
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
    "ChatKit",
    "ChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistants": "openai_generated.resources.beta.assistants",
        "AssistantsWithRawResponse": "openai_generated.resources.beta.assistants",
        "AssistantsWithStreamingResponse": "openai_generated.resources.beta.assistants",
        "AsyncAssistants": "openai_generated.resources.beta.assistants",
        "AsyncAssistantsWithRawResponse": "openai_generated.resources.beta.assistants",
        "AsyncAssistantsWithStreamingResponse": "openai_generated.resources.beta.assistants",
        "AsyncBeta": "openai_facade.resources.beta.beta",
        "AsyncBetaWithRawResponse": "openai_generated.resources.beta.beta",
        "AsyncBetaWithStreamingResponse": "openai_generated.resources.beta.beta",
        "AsyncChatKit": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKitWithRawResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncChatKitWithStreamingResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "AsyncRealtime": "openai_facade.extensions.beta_realtime",
        "AsyncRealtimeWithRawResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncRealtimeWithStreamingResponse": "openai_generated.resources.beta.realtime.realtime",
        "AsyncThreads": "openai_facade.resources.beta.threads.threads",
        "AsyncThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "AsyncThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
        "Beta": "openai_facade.resources.beta.beta",
        "BetaWithRawResponse": "openai_generated.resources.beta.beta",
        "BetaWithStreamingResponse": "openai_generated.resources.beta.beta",
        "ChatKit": "openai_generated.resources.beta.chatkit.chatkit",
        "ChatKitWithRawResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "ChatKitWithStreamingResponse": "openai_generated.resources.beta.chatkit.chatkit",
        "Realtime": "openai_facade.extensions.beta_realtime",
        "RealtimeWithRawResponse": "openai_generated.resources.beta.realtime.realtime",
        "RealtimeWithStreamingResponse": "openai_generated.resources.beta.realtime.realtime",
        "Threads": "openai_facade.resources.beta.threads.threads",
        "ThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "ThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
        "assistants": ".assistants:",
        "beta": ".beta:",
        "chatkit": ".chatkit:",
        "realtime": ".realtime:",
        "threads": ".threads:",
    },
)
