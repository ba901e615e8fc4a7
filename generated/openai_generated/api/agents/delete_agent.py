# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents import DELETE_AGENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.agent_deleted import AgentDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    agent_id: str,
    *,
    client: Caller,
) -> AgentDeleted:
    """Delete a saved agent.

    `DELETE /agents/{agent_id}`

    Args:
        agent_id: The id of the agent.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(agent_id, client=client).expected().parsed


def sync_detailed(
    agent_id: str,
    *,
    client: Caller,
) -> Response[AgentDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"agent_id": agent_id})


async def asyncio(
    agent_id: str,
    *,
    client: AsyncCaller,
) -> AgentDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(agent_id, client=client)).expected().parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AsyncCaller,
) -> Response[AgentDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"agent_id": agent_id})
