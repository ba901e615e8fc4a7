# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_vaults import LIST_VAULT_CREDENTIALS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated.models.vault_credentials_page import VaultCredentialsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


ENDPOINT = LIST_VAULT_CREDENTIALS.whole("VaultCredentialsPage")


def sync(
    vault_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]] | Omit = omit,
) -> VaultCredentialsPage:
    """Page through the credentials of a vault, without their secrets.

    `GET /vaults/{vault_id}/credentials`

    Args:
        vault_id: The id of the vault.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        metadata: Only credentials that carry these pairs.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        status: Only credentials in this state, or in one of these.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(vault_id, client=client, after=after, limit=limit, metadata=metadata, order=order, status=status)
        .expected()
        .parsed
    )


def sync_detailed(
    vault_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]] | Omit = omit,
) -> Response[VaultCredentialsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {"vault_id": vault_id, "after": after, "limit": limit, "metadata": metadata, "order": order, "status": status},
    )


async def asyncio(
    vault_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]] | Omit = omit,
) -> VaultCredentialsPage:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                vault_id, client=client, after=after, limit=limit, metadata=metadata, order=order, status=status
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    vault_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]] | Omit = omit,
) -> Response[VaultCredentialsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {"vault_id": vault_id, "after": after, "limit": limit, "metadata": metadata, "order": order, "status": status},
    )
