# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import DELETEORGANIZATIONSPENDLIMIT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.organization_spend_limit_deleted import OrganizationSpendLimitDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    *,
    client: Caller,
) -> OrganizationSpendLimitDeleted:
    """Lift the organization's monthly spend limit.

    `DELETE /organization/spend_limit`

    Args:
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client).expected().parsed


def sync_detailed(
    *,
    client: Caller,
) -> Response[OrganizationSpendLimitDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {})


async def asyncio(
    *,
    client: AsyncCaller,
) -> OrganizationSpendLimitDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
) -> Response[OrganizationSpendLimitDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {})
