# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_vaults import RETRIEVE_VAULT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.vault import Vault
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    vault_id: str,
    *,
    client: Caller,
) -> Vault:
    """Read a vault's name and state; credentials are listed apart.

    `GET /vaults/{vault_id}`

    Args:
        vault_id: The id of the vault.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(vault_id, client=client).expected().parsed


def sync_detailed(
    vault_id: str,
    *,
    client: Caller,
) -> Response[Vault]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"vault_id": vault_id})


async def asyncio(
    vault_id: str,
    *,
    client: AsyncCaller,
) -> Vault:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(vault_id, client=client)).expected().parsed


async def asyncio_detailed(
    vault_id: str,
    *,
    client: AsyncCaller,
) -> Response[Vault]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"vault_id": vault_id})
