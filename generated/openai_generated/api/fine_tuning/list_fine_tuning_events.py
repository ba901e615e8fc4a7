# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import LIST_FINE_TUNING_EVENTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated.models.list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_FINE_TUNING_EVENTS.whole("ListFineTuningJobEventsResponse")


def sync(
    fine_tuning_job_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> ListFineTuningJobEventsResponse:
    """Page through the log messages of a fine-tuning job.

    `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`

    Args:
        fine_tuning_job_id: The id of the fine-tuning job.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(fine_tuning_job_id, client=client, after=after, limit=limit).expected().parsed


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> Response[ListFineTuningJobEventsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit})


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> ListFineTuningJobEventsResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client, after=after, limit=limit)).expected().parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> Response[ListFineTuningJobEventsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit}
    )
