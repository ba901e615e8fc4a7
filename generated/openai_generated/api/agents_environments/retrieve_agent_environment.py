# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import RETRIEVE_AGENT_ENVIRONMENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.environment_info import EnvironmentInfo
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    environment_id: str,
    *,
    client: Caller,
) -> EnvironmentInfo:
    """Read an agent environment's state and settings.

    `GET /agents/environments/{environment_id}`

    Args:
        environment_id: The id of the environment.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(environment_id, client=client).expected().parsed


def sync_detailed(
    environment_id: str,
    *,
    client: Caller,
) -> Response[EnvironmentInfo]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"environment_id": environment_id})


async def asyncio(
    environment_id: str,
    *,
    client: AsyncCaller,
) -> EnvironmentInfo:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(environment_id, client=client)).expected().parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AsyncCaller,
) -> Response[EnvironmentInfo]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"environment_id": environment_id})
