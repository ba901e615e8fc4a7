# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import LIST_MESSAGES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.list_messages_response import ListMessagesResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_MESSAGES.whole("ListMessagesResponse")


def sync(
    thread_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    run_id: str | Omit = omit,
) -> ListMessagesResponse:
    """Page through the messages of a thread, those of one run if wanted.

    `GET /threads/{thread_id}/messages`

    Args:
        thread_id: The id of the thread.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        before: Cursor: the id of an item already seen; the page ends in front of it.
        run_id: Only messages that this run wrote.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(thread_id, client=client, limit=limit, order=order, after=after, before=before, run_id=run_id)
        .expected()
        .parsed
    )


def sync_detailed(
    thread_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    run_id: str | Omit = omit,
) -> Response[ListMessagesResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {"thread_id": thread_id, "limit": limit, "order": order, "after": after, "before": before, "run_id": run_id},
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    run_id: str | Omit = omit,
) -> ListMessagesResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                thread_id, client=client, limit=limit, order=order, after=after, before=before, run_id=run_id
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    run_id: str | Omit = omit,
) -> Response[ListMessagesResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {"thread_id": thread_id, "limit": limit, "order": order, "after": after, "before": before, "run_id": run_id},
    )
