# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import LIST_THREADS_METHOD
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.thread_list_resource import ThreadListResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_THREADS_METHOD.whole("ThreadListResource")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    user: str | Omit = omit,
) -> ThreadListResource:
    """Page through the ChatKit threads, those of one end user if wanted.

    `GET /chatkit/threads`

    Args:
        limit: How many threads a page holds, up to 100.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        before: Cursor: the id of an item already seen; the page ends in front of it.
        user: Only threads of this end user, 1 to 512 characters.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(client=client, limit=limit, order=order, after=after, before=before, user=user).expected().parsed
    )


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    user: str | Omit = omit,
) -> Response[ThreadListResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"limit": limit, "order": order, "after": after, "before": before, "user": user}
    )


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    user: str | Omit = omit,
) -> ThreadListResource:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(client=client, limit=limit, order=order, after=after, before=before, user=user))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    user: str | Omit = omit,
) -> Response[ThreadListResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"limit": limit, "order": order, "after": after, "before": before, "user": user}
    )
