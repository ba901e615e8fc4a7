# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import LIST_AGENT_SESSION_SUBAGENT_TURN_ITEMS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_subagent_turn_items_page import AgentSessionSubagentTurnItemsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AGENT_SESSION_SUBAGENT_TURN_ITEMS.whole("AgentSessionSubagentTurnItemsPage")


def sync(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentSessionSubagentTurnItemsPage:
    """Page through what a subagent has said and done in one turn.

    `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`

    Args:
        session_id: The id of the session.
        subagent_id: The id of the subagent.
        turn_id: The id of the turn.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(session_id, subagent_id, turn_id, client=client, after=after, limit=limit, order=order)
        .expected()
        .parsed
    )


def sync_detailed(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentSessionSubagentTurnItemsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "session_id": session_id,
            "subagent_id": subagent_id,
            "turn_id": turn_id,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


async def asyncio(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentSessionSubagentTurnItemsPage:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(session_id, subagent_id, turn_id, client=client, after=after, limit=limit, order=order))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentSessionSubagentTurnItemsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "session_id": session_id,
            "subagent_id": subagent_id,
            "turn_id": turn_id,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )
