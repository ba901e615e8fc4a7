# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import UPDATE_VOICE_CONSENT as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.voice_consent_resource import VoiceConsentResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    consent_id: str,
    *,
    client: Caller,
    body: params.UpdateVoiceConsentRequestParam | Model,
) -> VoiceConsentResource:
    """Rename a recorded voice consent.

    `POST /audio/voice_consents/{consent_id}`

    Args:
        consent_id: The id of the voice consent.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(consent_id, client=client, body=body).expected().parsed


def sync_detailed(
    consent_id: str,
    *,
    client: Caller,
    body: params.UpdateVoiceConsentRequestParam | Model,
) -> Response[VoiceConsentResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "consent_id": consent_id})


async def asyncio(
    consent_id: str,
    *,
    client: AsyncCaller,
    body: params.UpdateVoiceConsentRequestParam | Model,
) -> VoiceConsentResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(consent_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    consent_id: str,
    *,
    client: AsyncCaller,
    body: params.UpdateVoiceConsentRequestParam | Model,
) -> Response[VoiceConsentResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "consent_id": consent_id})
