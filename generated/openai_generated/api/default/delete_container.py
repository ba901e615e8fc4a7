# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import DELETE_CONTAINER as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    container_id: str,
    *,
    client: Caller,
) -> None:
    """Delete a container with all that is in it.

    `DELETE /containers/{container_id}`

    Args:
        container_id: The id of the container.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(container_id, client=client).expected().parsed


def sync_detailed(
    container_id: str,
    *,
    client: Caller,
) -> Response[None]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"container_id": container_id})


async def asyncio(
    container_id: str,
    *,
    client: AsyncCaller,
) -> None:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(container_id, client=client)).expected().parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncCaller,
) -> Response[None]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"container_id": container_id})
