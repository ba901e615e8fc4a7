# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.videos import CREATE_VIDEO_REMIX as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.video import Video
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    video_id: str,
    *,
    client: Caller,
    body: params.VideoRemixParams | Model,
) -> Video:
    """Queue a new take on a finished video with another prompt.

    `POST /videos/{video_id}/remix` (deprecated by the API)

    Args:
        video_id: The id of the video.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(video_id, client=client, body=body).expected().parsed


def sync_detailed(
    video_id: str,
    *,
    client: Caller,
    body: params.VideoRemixParams | Model,
) -> Response[Video]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "video_id": video_id})


async def asyncio(
    video_id: str,
    *,
    client: AsyncCaller,
    body: params.VideoRemixParams | Model,
) -> Video:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(video_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncCaller,
    body: params.VideoRemixParams | Model,
) -> Response[Video]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "video_id": video_id})
