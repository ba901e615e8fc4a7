# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import CREATE_AGENT_SESSION as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.agent_session import AgentSession
    from openai_generated.models.agent_session_event import AgentSessionEvent
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream


def sync(
    *,
    client: Caller,
    body: params.SessionCreateParamsNonStreaming | Model,
) -> AgentSession:
    """Open a session in which an agent works in turns, and follow its events if wanted.

    `POST /agents/sessions`

    Args:
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    body: params.SessionCreateParamsNonStreaming | Model,
) -> Response[AgentSession]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.SessionCreateParamsNonStreaming | Model,
) -> AgentSession:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.SessionCreateParamsNonStreaming | Model,
) -> Response[AgentSession]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})


def stream(
    *,
    client: Caller,
    body: params.SessionCreateParams | Model,
) -> Stream[AgentSessionEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(ENDPOINT, {**fields(body), "stream": True})


async def astream(
    *,
    client: AsyncCaller,
    body: params.SessionCreateParams | Model,
) -> AsyncStream[AgentSessionEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(ENDPOINT, {**fields(body), "stream": True})
