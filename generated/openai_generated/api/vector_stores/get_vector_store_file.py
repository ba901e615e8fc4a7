# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import GET_VECTOR_STORE_FILE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.vector_store_file import VectorStoreFile
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    vector_store_id: str,
    file_id: str,
    *,
    client: Caller,
) -> VectorStoreFile:
    """Read how far the indexing of a file in a vector store has come.

    `GET /vector_stores/{vector_store_id}/files/{file_id}`

    Args:
        vector_store_id: The id of the vector store.
        file_id: The id of the file.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(vector_store_id, file_id, client=client).expected().parsed


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: Caller,
) -> Response[VectorStoreFile]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"vector_store_id": vector_store_id, "file_id": file_id})


async def asyncio(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncCaller,
) -> VectorStoreFile:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vector_store_id, file_id, client=client)).expected().parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncCaller,
) -> Response[VectorStoreFile]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"vector_store_id": vector_store_id, "file_id": file_id})
