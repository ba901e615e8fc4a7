# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import RETRIEVE_CONTAINER_FILE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.file_retrieve_response import FileRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    container_id: str,
    file_id: str,
    *,
    client: Caller,
) -> FileRetrieveResponse:
    """Read the path, size and source of a file in a container.

    `GET /containers/{container_id}/files/{file_id}`

    Args:
        container_id: The id of the container.
        file_id: The id of the file.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(container_id, file_id, client=client).expected().parsed


def sync_detailed(
    container_id: str,
    file_id: str,
    *,
    client: Caller,
) -> Response[FileRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"container_id": container_id, "file_id": file_id})


async def asyncio(
    container_id: str,
    file_id: str,
    *,
    client: AsyncCaller,
) -> FileRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(container_id, file_id, client=client)).expected().parsed


async def asyncio_detailed(
    container_id: str,
    file_id: str,
    *,
    client: AsyncCaller,
) -> Response[FileRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"container_id": container_id, "file_id": file_id})
