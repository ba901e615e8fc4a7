# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.sessions.subagents.subagents import (
        AsyncSubagents as AsyncSubagents,
        AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
        Subagents as Subagents,
        SubagentsWithRawResponse as SubagentsWithRawResponse,
        SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
    )


__all__ = [
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Subagents": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagents": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "SubagentsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagentsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "SubagentsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagentsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
    },
)
