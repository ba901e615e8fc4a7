# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.videos import RETRIEVE_VIDEO_CONTENT as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.unset import Omit


def sync(
    video_id: str,
    *,
    client: Caller,
    variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
) -> bytes:
    """Download the finished video, or its thumbnail or sprite sheet.

    `GET /videos/{video_id}/content` (deprecated by the API)

    Args:
        video_id: The id of the video.
        variant: What to download: video, thumbnail or spritesheet.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(video_id, client=client, variant=variant).expected().content


def sync_detailed(
    video_id: str,
    *,
    client: Caller,
    variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"video_id": video_id, "variant": variant})


async def asyncio(
    video_id: str,
    *,
    client: AsyncCaller,
    variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
) -> bytes:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(video_id, client=client, variant=variant)).expected().content


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncCaller,
    variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"video_id": video_id, "variant": variant})
