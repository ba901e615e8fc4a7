# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import LIST_AGENT_SESSIONS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated.models.agent_sessions_page import AgentSessionsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AGENT_SESSIONS.whole("AgentSessionsPage")


def sync(
    *,
    client: Caller,
    after: str | Omit = omit,
    agent_id: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentSessionsPage:
    """Page through the agent sessions, those of one agent if wanted.

    `GET /agents/sessions`

    Args:
        after: Cursor: the id of the last item already seen; the page starts behind it.
        agent_id: Only sessions of this agent.
        limit: How many items a page holds at most; 20 unless said otherwise.
        metadata: Only sessions that carry these pairs.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(client=client, after=after, agent_id=agent_id, limit=limit, metadata=metadata, order=order)
        .expected()
        .parsed
    )


def sync_detailed(
    *,
    client: Caller,
    after: str | Omit = omit,
    agent_id: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentSessionsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order}
    )


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    agent_id: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentSessionsPage:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                client=client, after=after, agent_id=agent_id, limit=limit, metadata=metadata, order=order
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    agent_id: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentSessionsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order}
    )
