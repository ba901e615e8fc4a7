# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.workload_identity_providers import (
    RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER as ENDPOINT,
)

if TYPE_CHECKING:
    from openai_generated.models.workload_identity_provider import WorkloadIdentityProvider
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    workload_identity_provider_id: str,
    *,
    client: Caller,
) -> WorkloadIdentityProvider:
    """Read a trusted identity provider.

    `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

    Args:
        workload_identity_provider_id: The id of the identity provider.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(workload_identity_provider_id, client=client).expected().parsed


def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: Caller,
) -> Response[WorkloadIdentityProvider]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"workload_identity_provider_id": workload_identity_provider_id})


async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: AsyncCaller,
) -> WorkloadIdentityProvider:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(workload_identity_provider_id, client=client)).expected().parsed


async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: AsyncCaller,
) -> Response[WorkloadIdentityProvider]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"workload_identity_provider_id": workload_identity_provider_id})
