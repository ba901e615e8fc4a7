# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.agents import (
        Agents as Agents,
        AgentsWithRawResponse as AgentsWithRawResponse,
        AgentsWithStreamingResponse as AgentsWithStreamingResponse,
        AsyncAgents as AsyncAgents,
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

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agents": "openai_generated.resources.beta.agents.agents",
        "AsyncAgents": "openai_generated.resources.beta.agents.agents",
        "AgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
    },
)
