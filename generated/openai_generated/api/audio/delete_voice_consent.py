# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import DELETE_VOICE_CONSENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.voice_consent_deleted_resource import VoiceConsentDeletedResource
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    consent_id: str,
    *,
    client: Caller,
) -> VoiceConsentDeletedResource:
    """Delete a recorded voice consent.

    `DELETE /audio/voice_consents/{consent_id}`

    Args:
        consent_id: The id of the voice consent.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(consent_id, client=client).expected().parsed


def sync_detailed(
    consent_id: str,
    *,
    client: Caller,
) -> Response[VoiceConsentDeletedResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"consent_id": consent_id})


async def asyncio(
    consent_id: str,
    *,
    client: AsyncCaller,
) -> VoiceConsentDeletedResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(consent_id, client=client)).expected().parsed


async def asyncio_detailed(
    consent_id: str,
    *,
    client: AsyncCaller,
) -> Response[VoiceConsentDeletedResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"consent_id": consent_id})
