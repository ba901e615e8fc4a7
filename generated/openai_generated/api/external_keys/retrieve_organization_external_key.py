# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.external_keys import RETRIEVE_ORGANIZATION_EXTERNAL_KEY as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.external_key import ExternalKey
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    external_key_id: str,
    *,
    client: Caller,
) -> ExternalKey:
    """Read a registered encryption key.

    `GET /organization/external_keys/{external_key_id}`

    Args:
        external_key_id: The id of an encryption key kept outside, tied to the project.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(external_key_id, client=client).expected().parsed


def sync_detailed(
    external_key_id: str,
    *,
    client: Caller,
) -> Response[ExternalKey]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"external_key_id": external_key_id})


async def asyncio(
    external_key_id: str,
    *,
    client: AsyncCaller,
) -> ExternalKey:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(external_key_id, client=client)).expected().parsed


async def asyncio_detailed(
    external_key_id: str,
    *,
    client: AsyncCaller,
) -> Response[ExternalKey]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"external_key_id": external_key_id})
