# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import LIST_RUN_STEPS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.list_run_steps_response import ListRunStepsResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


ENDPOINT = LIST_RUN_STEPS.whole("ListRunStepsResponse")


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> ListRunStepsResponse:
    """Page through the steps that a run has taken.

    `GET /threads/{thread_id}/runs/{run_id}/steps`

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        before: Cursor: the id of an item already seen; the page ends in front of it.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            thread_id, run_id, client=client, limit=limit, order=order, after=after, before=before, include=include
        )
        .expected()
        .parsed
    )


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Response[ListRunStepsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "thread_id": thread_id,
            "run_id": run_id,
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "include": include,
        },
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> ListRunStepsResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                thread_id, run_id, client=client, limit=limit, order=order, after=after, before=before, include=include
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Response[ListRunStepsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "thread_id": thread_id,
            "run_id": run_id,
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "include": include,
        },
    )
