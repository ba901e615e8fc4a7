# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.beta import beta as generated
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.agents import Agents, AsyncAgents
    from openai_facade.resources.beta.realtime.realtime import AsyncRealtime, Realtime
    from openai_facade.resources.beta.responses.responses import AsyncResponses, Responses
    from openai_facade.resources.beta.threads.threads import AsyncThreads, Threads
    from openai_facade.resources.chat.chat import AsyncChat, Chat
    from openai_generated.resources.beta.beta import (
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )


__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]


class Beta(generated.Beta):
    """`client.beta`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> Chat:
            """`client.beta.chat`."""
            ...

        @property
        def realtime(self) -> Realtime:
            """`client.beta.realtime`."""
            ...

        @property
        def threads(self) -> Threads:
            """`client.beta.threads`."""
            ...

        @property
        def agents(self) -> Agents:
            """`client.beta.agents`."""
            ...

        @property
        def responses(self) -> Responses:
            """`client.beta.responses`."""
            ...
    else:
        chat = child("openai_facade.resources.chat.chat", "Chat")
        realtime = child("openai_facade.resources.beta.realtime.realtime", "Realtime")
        threads = child("openai_facade.resources.beta.threads.threads", "Threads")
        agents = child("openai_facade.resources.beta.agents.agents", "Agents")
        responses = child("openai_facade.resources.beta.responses.responses", "Responses")


class AsyncBeta(generated.AsyncBeta):
    """`client.beta`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> AsyncChat:
            """`client.beta.chat`."""
            ...

        @property
        def realtime(self) -> AsyncRealtime:
            """`client.beta.realtime`."""
            ...

        @property
        def threads(self) -> AsyncThreads:
            """`client.beta.threads`."""
            ...

        @property
        def agents(self) -> AsyncAgents:
            """`client.beta.agents`."""
            ...

        @property
        def responses(self) -> AsyncResponses:
            """`client.beta.responses`."""
            ...
    else:
        chat = child("openai_facade.resources.chat.chat", "AsyncChat")
        realtime = child("openai_facade.resources.beta.realtime.realtime", "AsyncRealtime")
        threads = child("openai_facade.resources.beta.threads.threads", "AsyncThreads")
        agents = child("openai_facade.resources.beta.agents.agents", "AsyncAgents")
        responses = child("openai_facade.resources.beta.responses.responses", "AsyncResponses")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWithRawResponse": "openai_generated.resources.beta.beta",
        "AsyncBetaWithRawResponse": "openai_generated.resources.beta.beta",
        "BetaWithStreamingResponse": "openai_generated.resources.beta.beta",
        "AsyncBetaWithStreamingResponse": "openai_generated.resources.beta.beta",
    },
)
