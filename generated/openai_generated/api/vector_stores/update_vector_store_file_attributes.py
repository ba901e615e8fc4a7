# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import UPDATE_VECTOR_STORE_FILE_ATTRIBUTES as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.vector_store_file import VectorStoreFile
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    vector_store_id: str,
    file_id: str,
    *,
    client: Caller,
    body: params.FileUpdateParams | Model,
) -> VectorStoreFile:
    """Replace the searchable attributes of a file in a vector store.

    `POST /vector_stores/{vector_store_id}/files/{file_id}`

    Args:
        vector_store_id: The id of the vector store.
        file_id: The id of the file.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(vector_store_id, file_id, client=client, body=body).expected().parsed


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: Caller,
    body: params.FileUpdateParams | Model,
) -> Response[VectorStoreFile]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "vector_store_id": vector_store_id, "file_id": file_id})


async def asyncio(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncCaller,
    body: params.FileUpdateParams | Model,
) -> VectorStoreFile:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vector_store_id, file_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncCaller,
    body: params.FileUpdateParams | Model,
) -> Response[VectorStoreFile]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {**fields(body), "vector_store_id": vector_store_id, "file_id": file_id}
    )
