# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import DELETE_AUDIO_VOICE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.voice_deleted import VoiceDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    voice_id: str,
    *,
    client: Caller,
) -> VoiceDeleted:
    """Delete a custom voice.

    `DELETE /audio/voices/{voice_id}`

    Args:
        voice_id: The id of the custom voice.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(voice_id, client=client).expected().parsed


def sync_detailed(
    voice_id: str,
    *,
    client: Caller,
) -> Response[VoiceDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"voice_id": voice_id})


async def asyncio(
    voice_id: str,
    *,
    client: AsyncCaller,
) -> VoiceDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(voice_id, client=client)).expected().parsed


async def asyncio_detailed(
    voice_id: str,
    *,
    client: AsyncCaller,
) -> Response[VoiceDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"voice_id": voice_id})
