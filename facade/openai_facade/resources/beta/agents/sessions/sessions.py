# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.sessions.sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )


__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Sessions": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessions": "openai_generated.resources.beta.agents.sessions.sessions",
        "SessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
    },
)
