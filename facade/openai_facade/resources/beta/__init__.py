# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.beta_realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from openai_facade.extensions.beta_responses import AsyncResponses as AsyncResponses, Responses as Responses
    from openai_facade.resources.beta import (
        agents as agents,
        assistants as assistants,
        beta as beta,
        chatkit as chatkit,
        realtime as realtime,
        responses as responses,
        threads as threads,
    )
    from openai_facade.resources.beta.agents.agents import Agents as Agents, AsyncAgents as AsyncAgents
    from openai_facade.resources.beta.beta import AsyncBeta as AsyncBeta, Beta as Beta
    from openai_facade.resources.beta.threads.threads import AsyncThreads as AsyncThreads, Threads as Threads
    from openai_generated.resources.beta.agents.agents import (
        AgentsWithRawResponse as AgentsWithRawResponse,
        AgentsWithStreamingResponse as AgentsWithStreamingResponse,
        AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse,
    )
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
    from openai_generated.resources.beta.responses.responses import (
        AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse as ResponsesWithRawResponse,
        ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.threads import (
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )


__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "Assistants",
    "AssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
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
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
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
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agents": "openai_facade.resources.beta.agents.agents",
        "AgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
        "Assistants": "openai_generated.resources.beta.assistants",
        "AssistantsWithRawResponse": "openai_generated.resources.beta.assistants",
        "AssistantsWithStreamingResponse": "openai_generated.resources.beta.assistants",
        "AsyncAgents": "openai_facade.resources.beta.agents.agents",
        "AsyncAgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
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
        "AsyncResponses": "openai_facade.extensions.beta_responses",
        "AsyncResponsesWithRawResponse": "openai_generated.resources.beta.responses.responses",
        "AsyncResponsesWithStreamingResponse": "openai_generated.resources.beta.responses.responses",
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
        "Responses": "openai_facade.extensions.beta_responses",
        "ResponsesWithRawResponse": "openai_generated.resources.beta.responses.responses",
        "ResponsesWithStreamingResponse": "openai_generated.resources.beta.responses.responses",
        "Threads": "openai_facade.resources.beta.threads.threads",
        "ThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "ThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
        "agents": ".agents:",
        "assistants": ".assistants:",
        "beta": ".beta:",
        "chatkit": ".chatkit:",
        "realtime": ".realtime:",
        "responses": ".responses:",
        "threads": ".threads:",
    },
)
