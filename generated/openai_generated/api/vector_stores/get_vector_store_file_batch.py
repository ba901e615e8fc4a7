# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import GET_VECTOR_STORE_FILE_BATCH as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.vector_store_file_batch import VectorStoreFileBatch
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    vector_store_id: str,
    batch_id: str,
    *,
    client: Caller,
) -> VectorStoreFileBatch:
    """Read a file batch's status and its counts of done, failed and open files.

    `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

    Args:
        vector_store_id: The id of the vector store.
        batch_id: The id of the batch.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(vector_store_id, batch_id, client=client).expected().parsed


def sync_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: Caller,
) -> Response[VectorStoreFileBatch]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"vector_store_id": vector_store_id, "batch_id": batch_id})


async def asyncio(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncCaller,
) -> VectorStoreFileBatch:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vector_store_id, batch_id, client=client)).expected().parsed


async def asyncio_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncCaller,
) -> Response[VectorStoreFileBatch]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"vector_store_id": vector_store_id, "batch_id": batch_id})
