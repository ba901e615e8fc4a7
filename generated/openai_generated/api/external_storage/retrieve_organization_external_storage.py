# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.external_storage import RETRIEVE_ORGANIZATION_EXTERNAL_STORAGE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.external_storage_configuration import ExternalStorageConfiguration
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    external_storage_id: str,
    *,
    client: Caller,
) -> ExternalStorageConfiguration:
    """Read a registered storage.

    `GET /organization/external_storage/{external_storage_id}`

    Args:
        external_storage_id: The id of the registered storage.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(external_storage_id, client=client).expected().parsed


def sync_detailed(
    external_storage_id: str,
    *,
    client: Caller,
) -> Response[ExternalStorageConfiguration]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"external_storage_id": external_storage_id})


async def asyncio(
    external_storage_id: str,
    *,
    client: AsyncCaller,
) -> ExternalStorageConfiguration:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(external_storage_id, client=client)).expected().parsed


async def asyncio_detailed(
    external_storage_id: str,
    *,
    client: AsyncCaller,
) -> Response[ExternalStorageConfiguration]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"external_storage_id": external_storage_id})
