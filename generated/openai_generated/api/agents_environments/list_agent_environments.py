# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import LIST_AGENT_ENVIRONMENTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_environments_page import AgentEnvironmentsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AGENT_ENVIRONMENTS.whole("AgentEnvironmentsPage")


def sync(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    type: Literal["openai_hosted"] | Omit = omit,
) -> AgentEnvironmentsPage:
    """Page through the environments of agents.

    `GET /agents/environments`

    Args:
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        type: Only environments of this kind; openai_hosted is the one there is.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, after=after, limit=limit, order=order, type=type).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    type: Literal["openai_hosted"] | Omit = omit,
) -> Response[AgentEnvironmentsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"after": after, "limit": limit, "order": order, "type": type})


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    type: Literal["openai_hosted"] | Omit = omit,
) -> AgentEnvironmentsPage:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, after=after, limit=limit, order=order, type=type)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    type: Literal["openai_hosted"] | Omit = omit,
) -> Response[AgentEnvironmentsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"after": after, "limit": limit, "order": order, "type": type})
