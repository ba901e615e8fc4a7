# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import LIST_FILES_IN_VECTOR_STORE_BATCH
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.list_vector_store_files_response import ListVectorStoreFilesResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_FILES_IN_VECTOR_STORE_BATCH.whole("ListVectorStoreFilesResponse")


def sync(
    vector_store_id: str,
    batch_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
) -> ListVectorStoreFilesResponse:
    """Page through the files of a file batch, of one state if wanted.

    `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

    Args:
        vector_store_id: The id of the vector store.
        batch_id: The id of the batch.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        before: Cursor: the id of an item already seen; the page ends in front of it.
        filter: Only files in this state: in_progress, completed, failed or cancelled.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            vector_store_id,
            batch_id,
            client=client,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
        )
        .expected()
        .parsed
    )


def sync_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
) -> Response[ListVectorStoreFilesResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "vector_store_id": vector_store_id,
            "batch_id": batch_id,
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "filter": filter,
        },
    )


async def asyncio(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
) -> ListVectorStoreFilesResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                vector_store_id,
                batch_id,
                client=client,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
) -> Response[ListVectorStoreFilesResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "vector_store_id": vector_store_id,
            "batch_id": batch_id,
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "filter": filter,
        },
    )
