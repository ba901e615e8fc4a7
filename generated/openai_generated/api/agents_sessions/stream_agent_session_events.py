# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import STREAM_AGENT_SESSION_EVENTS as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated.models.agent_session_event import AgentSessionEvent
    from openai_generated.types import AsyncCaller, Caller
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.unset import Omit


def stream(
    session_id: str,
    *,
    client: Caller,
    include_obfuscation: bool | Omit = omit,
) -> Stream[AgentSessionEvent]:
    """Follow the events of an agent session while they happen. The answer comes event by event.

    `GET /agents/sessions/{session_id}/events`

    Args:
        session_id: The id of the session.
        include_obfuscation: Whether events carry padding that hides their true length from onlookers.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return client.stream_endpoint(ENDPOINT, {"session_id": session_id, "include_obfuscation": include_obfuscation})


async def astream(
    session_id: str,
    *,
    client: AsyncCaller,
    include_obfuscation: bool | Omit = omit,
) -> AsyncStream[AgentSessionEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(
        ENDPOINT, {"session_id": session_id, "include_obfuscation": include_obfuscation}
    )
