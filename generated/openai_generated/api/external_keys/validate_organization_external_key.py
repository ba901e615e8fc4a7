# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.external_keys import VALIDATE_ORGANIZATION_EXTERNAL_KEY as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.external_key_validate_response import ExternalKeyValidateResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    external_key_id: str,
    *,
    client: Caller,
) -> ExternalKeyValidateResponse:
    """Check that a registered encryption key can be used.

    `POST /organization/external_keys/{external_key_id}/validate`

    Args:
        external_key_id: The id of an encryption key kept outside, tied to the project.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(external_key_id, client=client).expected().parsed


def sync_detailed(
    external_key_id: str,
    *,
    client: Caller,
) -> Response[ExternalKeyValidateResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"external_key_id": external_key_id})


async def asyncio(
    external_key_id: str,
    *,
    client: AsyncCaller,
) -> ExternalKeyValidateResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(external_key_id, client=client)).expected().parsed


async def asyncio_detailed(
    external_key_id: str,
    *,
    client: AsyncCaller,
) -> Response[ExternalKeyValidateResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"external_key_id": external_key_id})
