# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.videos import GET_VIDEO_CHARACTER as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.video_get_character_response import VideoGetCharacterResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    character_id: str,
    *,
    client: Caller,
) -> VideoGetCharacterResponse:
    """Read a registered video character.

    `GET /videos/characters/{character_id}` (deprecated by the API)

    Args:
        character_id: The id of the video character.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(character_id, client=client).expected().parsed


def sync_detailed(
    character_id: str,
    *,
    client: Caller,
) -> Response[VideoGetCharacterResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"character_id": character_id})


async def asyncio(
    character_id: str,
    *,
    client: AsyncCaller,
) -> VideoGetCharacterResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(character_id, client=client)).expected().parsed


async def asyncio_detailed(
    character_id: str,
    *,
    client: AsyncCaller,
) -> Response[VideoGetCharacterResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"character_id": character_id})
