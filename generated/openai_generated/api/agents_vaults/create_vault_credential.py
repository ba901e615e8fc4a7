# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_vaults import CREATE_VAULT_CREDENTIAL as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.credential import Credential
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    vault_id: str,
    *,
    client: Caller,
    body: params.CredentialCreateParams | Model,
) -> Credential:
    """Put a credential into a vault.

    `POST /vaults/{vault_id}/credentials`

    Args:
        vault_id: The id of the vault.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(vault_id, client=client, body=body).expected().parsed


def sync_detailed(
    vault_id: str,
    *,
    client: Caller,
    body: params.CredentialCreateParams | Model,
) -> Response[Credential]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "vault_id": vault_id})


async def asyncio(
    vault_id: str,
    *,
    client: AsyncCaller,
    body: params.CredentialCreateParams | Model,
) -> Credential:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vault_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    vault_id: str,
    *,
    client: AsyncCaller,
    body: params.CredentialCreateParams | Model,
) -> Response[Credential]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "vault_id": vault_id})
