# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import GET_VOICE_CONSENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.voice_consent_resource import VoiceConsentResource
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    consent_id: str,
    *,
    client: Caller,
) -> VoiceConsentResource:
    """Read one recorded voice consent.

    `GET /audio/voice_consents/{consent_id}`

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
) -> Response[VoiceConsentResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"consent_id": consent_id})


async def asyncio(
    consent_id: str,
    *,
    client: AsyncCaller,
) -> VoiceConsentResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(consent_id, client=client)).expected().parsed


async def asyncio_detailed(
    consent_id: str,
    *,
    client: AsyncCaller,
) -> Response[VoiceConsentResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"consent_id": consent_id})
