# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import LIST_PAGINATED_FINE_TUNING_JOBS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_generated.models.list_paginated_fine_tuning_jobs_response import ListPaginatedFineTuningJobsResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_PAGINATED_FINE_TUNING_JOBS.whole("ListPaginatedFineTuningJobsResponse")


def sync(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
) -> ListPaginatedFineTuningJobsResponse:
    """Page through the fine-tuning jobs, by metadata if wanted.

    `GET /fine_tuning/jobs`

    Args:
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        metadata: Only jobs that carry these pairs.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, after=after, limit=limit, metadata=metadata).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
) -> Response[ListPaginatedFineTuningJobsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"after": after, "limit": limit, "metadata": metadata})


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
) -> ListPaginatedFineTuningJobsResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, after=after, limit=limit, metadata=metadata)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
) -> Response[ListPaginatedFineTuningJobsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"after": after, "limit": limit, "metadata": metadata})
