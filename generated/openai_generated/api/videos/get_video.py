# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.videos import GET_VIDEO as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.video import Video
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    video_id: str,
    *,
    client: Caller,
) -> Video:
    """Read a video job's status and progress.

    `GET /videos/{video_id}` (deprecated by the API)

    Args:
        video_id: The id of the video.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(video_id, client=client).expected().parsed


def sync_detailed(
    video_id: str,
    *,
    client: Caller,
) -> Response[Video]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"video_id": video_id})


async def asyncio(
    video_id: str,
    *,
    client: AsyncCaller,
) -> Video:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(video_id, client=client)).expected().parsed


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncCaller,
) -> Response[Video]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"video_id": video_id})
