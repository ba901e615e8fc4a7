# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_vaults import UPDATE_VAULT as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.vault import Vault
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    vault_id: str,
    *,
    client: Caller,
    body: params.VaultUpdateParams | Model | Omit = omit,
) -> Vault:
    """Rename a vault or replace its metadata.

    `POST /vaults/{vault_id}`

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
    body: params.VaultUpdateParams | Model | Omit = omit,
) -> Response[Vault]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "vault_id": vault_id})


async def asyncio(
    vault_id: str,
    *,
    client: AsyncCaller,
    body: params.VaultUpdateParams | Model | Omit = omit,
) -> Vault:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vault_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    vault_id: str,
    *,
    client: AsyncCaller,
    body: params.VaultUpdateParams | Model | Omit = omit,
) -> Response[Vault]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "vault_id": vault_id})
