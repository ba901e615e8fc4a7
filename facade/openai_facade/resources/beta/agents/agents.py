# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.beta.agents import agents as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.environments.environments import AsyncEnvironments, Environments
    from openai_facade.resources.beta.agents.sessions.sessions import AsyncSessions, Sessions
    from openai_generated.resources.beta.agents.agents import (
        AgentsWithRawResponse as AgentsWithRawResponse,
        AgentsWithStreamingResponse as AgentsWithStreamingResponse,
        AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse,
    )


__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
]


class Agents(generated.Agents):
    """`client.beta.agents`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def environments(self) -> Environments:
            """`client.beta.agents.environments`."""
            ...

        @property
        def sessions(self) -> Sessions:
            """`client.beta.agents.sessions`."""
            ...
    else:
        environments = child("openai_facade.resources.beta.agents.environments.environments", "Environments")
        sessions = child("openai_facade.resources.beta.agents.sessions.sessions", "Sessions")


class AsyncAgents(generated.AsyncAgents):
    """`client.beta.agents`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def environments(self) -> AsyncEnvironments:
            """`client.beta.agents.environments`."""
            ...

        @property
        def sessions(self) -> AsyncSessions:
            """`client.beta.agents.sessions`."""
            ...
    else:
        environments = child("openai_facade.resources.beta.agents.environments.environments", "AsyncEnvironments")
        sessions = child("openai_facade.resources.beta.agents.sessions.sessions", "AsyncSessions")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
    },
)

evaluable(__name__)
