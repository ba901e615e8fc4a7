# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.plants import GET_PLANT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.plant import Plant
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    plant_id: str,
    *,
    client: Caller,
) -> Plant:
    """Look at one plant.

    `GET /plants/{plant_id}`

    Args:
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(plant_id, client=client).expected().parsed


def sync_detailed(
    plant_id: str,
    *,
    client: Caller,
) -> Response[Plant]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"plant_id": plant_id})


async def asyncio(
    plant_id: str,
    *,
    client: AsyncCaller,
) -> Plant:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(plant_id, client=client)).expected().parsed


async def asyncio_detailed(
    plant_id: str,
    *,
    client: AsyncCaller,
) -> Response[Plant]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"plant_id": plant_id})
