# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.files import RETRIEVE_FILE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.file_object import FileObject
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    file_id: str,
    *,
    client: Caller,
) -> FileObject:
    """Read a file's name, size and purpose.

    `GET /files/{file_id}`

    Args:
        file_id: The id of the file.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(file_id, client=client).expected().parsed


def sync_detailed(
    file_id: str,
    *,
    client: Caller,
) -> Response[FileObject]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"file_id": file_id})


async def asyncio(
    file_id: str,
    *,
    client: AsyncCaller,
) -> FileObject:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(file_id, client=client)).expected().parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AsyncCaller,
) -> Response[FileObject]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"file_id": file_id})
