# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.usage import USAGE_FILE_SEARCH_CALLS as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.usage_costs_response import UsageCostsResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


def sync(
    *,
    client: Caller,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    vector_store_ids: SequenceNotStr[str] | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
) -> UsageCostsResponse:
    """Report how many file searches were made, in buckets of time.

    `GET /organization/usage/file_search_calls`

    Args:
        start_time: Start of the report in Unix seconds, itself included.
        end_time: End of the report in Unix seconds, itself excluded.
        bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
        project_ids: The ids of the projects.
        user_ids: Only usage by these users.
        api_key_ids: Only usage of these API keys.
        vector_store_ids: Only searches in these vector stores.
        group_by: The fields by which the numbers of a bucket are split up.
        limit: How many items a page holds at most; 20 unless said otherwise.
        page: Cursor: the next_page value of the previous answer.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            client=client,
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            user_ids=user_ids,
            api_key_ids=api_key_ids,
            vector_store_ids=vector_store_ids,
            group_by=group_by,
            limit=limit,
            page=page,
        )
        .expected()
        .parsed
    )


def sync_detailed(
    *,
    client: Caller,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    vector_store_ids: SequenceNotStr[str] | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
) -> Response[UsageCostsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "start_time": start_time,
            "end_time": end_time,
            "bucket_width": bucket_width,
            "project_ids": project_ids,
            "user_ids": user_ids,
            "api_key_ids": api_key_ids,
            "vector_store_ids": vector_store_ids,
            "group_by": group_by,
            "limit": limit,
            "page": page,
        },
    )


async def asyncio(
    *,
    client: AsyncCaller,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    vector_store_ids: SequenceNotStr[str] | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
) -> UsageCostsResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                client=client,
                start_time=start_time,
                end_time=end_time,
                bucket_width=bucket_width,
                project_ids=project_ids,
                user_ids=user_ids,
                api_key_ids=api_key_ids,
                vector_store_ids=vector_store_ids,
                group_by=group_by,
                limit=limit,
                page=page,
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    vector_store_ids: SequenceNotStr[str] | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
) -> Response[UsageCostsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "start_time": start_time,
            "end_time": end_time,
            "bucket_width": bucket_width,
            "project_ids": project_ids,
            "user_ids": user_ids,
            "api_key_ids": api_key_ids,
            "vector_store_ids": vector_store_ids,
            "group_by": group_by,
            "limit": limit,
            "page": page,
        },
    )
