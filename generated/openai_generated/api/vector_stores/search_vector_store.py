# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import SEARCH_VECTOR_STORE
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.vector_store_search_results_page import VectorStoreSearchResultsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


ENDPOINT = SEARCH_VECTOR_STORE.whole("VectorStoreSearchResultsPage")


def sync(
    vector_store_id: str,
    *,
    client: Caller,
    body: params.VectorStoreSearchParams | Model,
) -> VectorStoreSearchResultsPage:
    """Search a vector store for the passages closest to one or several questions.

    `POST /vector_stores/{vector_store_id}/search`

    Args:
        vector_store_id: The id of the vector store.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(vector_store_id, client=client, body=body).expected().parsed


def sync_detailed(
    vector_store_id: str,
    *,
    client: Caller,
    body: params.VectorStoreSearchParams | Model,
) -> Response[VectorStoreSearchResultsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "vector_store_id": vector_store_id})


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncCaller,
    body: params.VectorStoreSearchParams | Model,
) -> VectorStoreSearchResultsPage:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vector_store_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncCaller,
    body: params.VectorStoreSearchParams | Model,
) -> Response[VectorStoreSearchResultsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "vector_store_id": vector_store_id})
