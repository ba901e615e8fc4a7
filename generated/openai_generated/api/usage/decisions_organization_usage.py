# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.usage import DECISIONS_ORGANIZATION_USAGE as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.usage_decisions_response import UsageDecisionsResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


def sync(
    *,
    client: Caller,
    start_time: int,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    batch: bool | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    end_time: int | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    | Omit = omit,
    limit: int | Omit = omit,
    models: SequenceNotStr[str] | Omit = omit,
    page: str | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
) -> UsageDecisionsResponse:
    """Report how much the decisions endpoint was used, in buckets of time.

    `GET /organization/usage/decisions`

    Args:
        start_time: Start of the report in Unix seconds, itself included.
        api_key_ids: Only usage of these API keys.
        batch: Only batch requests (true) or only other ones (false); both if left out.
        bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
        end_time: End of the report in Unix seconds, itself excluded.
        group_by: The fields by which the numbers of a bucket are split up.
        limit: How many items a page holds at most; 20 unless said otherwise.
        models: Only usage of these models.
        page: Cursor: the next_page value of the previous answer.
        project_ids: The ids of the projects.
        user_ids: Only usage by these users.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            client=client,
            start_time=start_time,
            api_key_ids=api_key_ids,
            batch=batch,
            bucket_width=bucket_width,
            end_time=end_time,
            group_by=group_by,
            limit=limit,
            models=models,
            page=page,
            project_ids=project_ids,
            user_ids=user_ids,
        )
        .expected()
        .parsed
    )


def sync_detailed(
    *,
    client: Caller,
    start_time: int,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    batch: bool | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    end_time: int | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    | Omit = omit,
    limit: int | Omit = omit,
    models: SequenceNotStr[str] | Omit = omit,
    page: str | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
) -> Response[UsageDecisionsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "start_time": start_time,
            "api_key_ids": api_key_ids,
            "batch": batch,
            "bucket_width": bucket_width,
            "end_time": end_time,
            "group_by": group_by,
            "limit": limit,
            "models": models,
            "page": page,
            "project_ids": project_ids,
            "user_ids": user_ids,
        },
    )


async def asyncio(
    *,
    client: AsyncCaller,
    start_time: int,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    batch: bool | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    end_time: int | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    | Omit = omit,
    limit: int | Omit = omit,
    models: SequenceNotStr[str] | Omit = omit,
    page: str | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
) -> UsageDecisionsResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                client=client,
                start_time=start_time,
                api_key_ids=api_key_ids,
                batch=batch,
                bucket_width=bucket_width,
                end_time=end_time,
                group_by=group_by,
                limit=limit,
                models=models,
                page=page,
                project_ids=project_ids,
                user_ids=user_ids,
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    start_time: int,
    api_key_ids: SequenceNotStr[str] | Omit = omit,
    batch: bool | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    end_time: int | Omit = omit,
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    | Omit = omit,
    limit: int | Omit = omit,
    models: SequenceNotStr[str] | Omit = omit,
    page: str | Omit = omit,
    project_ids: SequenceNotStr[str] | Omit = omit,
    user_ids: SequenceNotStr[str] | Omit = omit,
) -> Response[UsageDecisionsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "start_time": start_time,
            "api_key_ids": api_key_ids,
            "batch": batch,
            "bucket_width": bucket_width,
            "end_time": end_time,
            "group_by": group_by,
            "limit": limit,
            "models": models,
            "page": page,
            "project_ids": project_ids,
            "user_ids": user_ids,
        },
    )
