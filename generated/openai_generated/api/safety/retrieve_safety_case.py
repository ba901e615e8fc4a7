# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.safety import RETRIEVE_SAFETY_CASE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.safety_case import SafetyCase
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    id: str,
    *,
    client: Caller,
) -> SafetyCase:
    """Read a safety case, with the notices that belong to it.

    `GET /safety/cases/{id}`

    Args:
        id: The id of the safety case.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(id, client=client).expected().parsed


def sync_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[SafetyCase]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"id": id})


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
) -> SafetyCase:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(id, client=client)).expected().parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
) -> Response[SafetyCase]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"id": id})
