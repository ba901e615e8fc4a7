# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.agent_session_artifacts import (
        Artifacts as Artifacts,
        AsyncArtifacts as AsyncArtifacts,
    )
    from openai_facade.resources.beta.agents.sessions import (
        artifacts as artifacts,
        events as events,
        items as items,
        sessions as sessions,
        subagents as subagents,
        traces as traces,
        turns as turns,
    )
    from openai_facade.resources.beta.agents.sessions.sessions import (
        AsyncSessions as AsyncSessions,
        Sessions as Sessions,
    )
    from openai_generated.resources.beta.agents.sessions.artifacts import (
        ArtifactsWithRawResponse as ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse,
        AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.events import (
        AsyncEvents as AsyncEvents,
        AsyncEventsWithRawResponse as AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse,
        Events as Events,
        EventsWithRawResponse as EventsWithRawResponse,
        EventsWithStreamingResponse as EventsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.sessions import (
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.subagents.subagents import (
        AsyncSubagents as AsyncSubagents,
        AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
        Subagents as Subagents,
        SubagentsWithRawResponse as SubagentsWithRawResponse,
        SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.traces import (
        AsyncTraces as AsyncTraces,
        AsyncTracesWithRawResponse as AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse,
        Traces as Traces,
        TracesWithRawResponse as TracesWithRawResponse,
        TracesWithStreamingResponse as TracesWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.turns.turns import (
        AsyncTurns as AsyncTurns,
        AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
        Turns as Turns,
        TurnsWithRawResponse as TurnsWithRawResponse,
        TurnsWithStreamingResponse as TurnsWithStreamingResponse,
    )


__all__ = [
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "AsyncTraces",
    "AsyncTracesWithRawResponse",
    "AsyncTracesWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
    "Traces",
    "TracesWithRawResponse",
    "TracesWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Artifacts": "openai_facade.extensions.agent_session_artifacts",
        "ArtifactsWithRawResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "ArtifactsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "AsyncArtifacts": "openai_facade.extensions.agent_session_artifacts",
        "AsyncArtifactsWithRawResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "AsyncArtifactsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "AsyncEvents": "openai_generated.resources.beta.agents.sessions.events",
        "AsyncEventsWithRawResponse": "openai_generated.resources.beta.agents.sessions.events",
        "AsyncEventsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.events",
        "AsyncItems": "openai_generated.resources.beta.agents.sessions.items",
        "AsyncItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.items",
        "AsyncItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.items",
        "AsyncSessions": "openai_facade.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSubagents": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagentsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagentsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncTraces": "openai_generated.resources.beta.agents.sessions.traces",
        "AsyncTracesWithRawResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "AsyncTracesWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "AsyncTurns": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "AsyncTurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "AsyncTurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "Events": "openai_generated.resources.beta.agents.sessions.events",
        "EventsWithRawResponse": "openai_generated.resources.beta.agents.sessions.events",
        "EventsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.events",
        "Items": "openai_generated.resources.beta.agents.sessions.items",
        "ItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.items",
        "ItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.items",
        "Sessions": "openai_facade.resources.beta.agents.sessions.sessions",
        "SessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "Subagents": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "SubagentsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "SubagentsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "Traces": "openai_generated.resources.beta.agents.sessions.traces",
        "TracesWithRawResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "TracesWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "Turns": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "TurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "TurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "artifacts": ".artifacts:",
        "events": ".events:",
        "items": ".items:",
        "sessions": ".sessions:",
        "subagents": ".subagents:",
        "traces": ".traces:",
        "turns": ".turns:",
    },
)
