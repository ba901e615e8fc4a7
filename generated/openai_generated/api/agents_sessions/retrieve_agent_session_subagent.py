# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import RETRIEVE_AGENT_SESSION_SUBAGENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.subagent import Subagent
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    session_id: str,
    subagent_id: str,
    *,
    client: Caller,
) -> Subagent:
    """Read a subagent's state and task.

    `GET /agents/sessions/{session_id}/subagents/{subagent_id}`

    Args:
        session_id: The id of the session.
        subagent_id: The id of the subagent.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(session_id, subagent_id, client=client).expected().parsed


def sync_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: Caller,
) -> Response[Subagent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"session_id": session_id, "subagent_id": subagent_id})


async def asyncio(
    session_id: str,
    subagent_id: str,
    *,
    client: AsyncCaller,
) -> Subagent:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(session_id, subagent_id, client=client)).expected().parsed


async def asyncio_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: AsyncCaller,
) -> Response[Subagent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"session_id": session_id, "subagent_id": subagent_id})
