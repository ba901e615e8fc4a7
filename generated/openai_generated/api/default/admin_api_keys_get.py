# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import ADMIN_API_KEYS_GET as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.admin_api_key import AdminAPIKey
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    key_id: str,
    *,
    client: Caller,
) -> AdminAPIKey:
    """Read one admin API key, its value redacted.

    `GET /organization/admin_api_keys/{key_id}`

    Args:
        key_id: The id of the admin API key.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(key_id, client=client).expected().parsed


def sync_detailed(
    key_id: str,
    *,
    client: Caller,
) -> Response[AdminAPIKey]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"key_id": key_id})


async def asyncio(
    key_id: str,
    *,
    client: AsyncCaller,
) -> AdminAPIKey:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(key_id, client=client)).expected().parsed


async def asyncio_detailed(
    key_id: str,
    *,
    client: AsyncCaller,
) -> Response[AdminAPIKey]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"key_id": key_id})
