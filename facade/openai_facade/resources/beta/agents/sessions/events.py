# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.sessions.events import (
        AsyncEvents as AsyncEvents,
        AsyncEventsWithRawResponse as AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse,
        Events as Events,
        EventsWithRawResponse as EventsWithRawResponse,
        EventsWithStreamingResponse as EventsWithStreamingResponse,
    )


__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Events": "openai_generated.resources.beta.agents.sessions.events",
        "AsyncEvents": "openai_generated.resources.beta.agents.sessions.events",
        "EventsWithRawResponse": "openai_generated.resources.beta.agents.sessions.events",
        "AsyncEventsWithRawResponse": "openai_generated.resources.beta.agents.sessions.events",
        "EventsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.events",
        "AsyncEventsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.events",
    },
)
