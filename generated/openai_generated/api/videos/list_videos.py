# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.videos import LIST_VIDEOS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.video_list_resource import VideoListResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_VIDEOS.whole("VideoListResource")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> VideoListResource:
    """Page through the organization's video jobs.

    `GET /videos` (deprecated by the API)

    Args:
        limit: How many videos a page holds, up to 100.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, limit=limit, order=order, after=after).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[VideoListResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"limit": limit, "order": order, "after": after})


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> VideoListResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, limit=limit, order=order, after=after)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[VideoListResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"limit": limit, "order": order, "after": after})
