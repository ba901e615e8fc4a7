# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.workload_identity_providers import (
    RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE as ENDPOINT,
)

if TYPE_CHECKING:
    from openai_generated.models.federation_rule import FederationRule
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: Caller,
) -> FederationRule:
    """Read a federation rule.

    `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

    Args:
        workload_identity_provider_id: The id of the identity provider.
        workload_identity_federation_rule_id: The id of the federation rule.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(workload_identity_provider_id, workload_identity_federation_rule_id, client=client)
        .expected()
        .parsed
    )


def sync_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: Caller,
) -> Response[FederationRule]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "workload_identity_provider_id": workload_identity_provider_id,
            "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
        },
    )


async def asyncio(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: AsyncCaller,
) -> FederationRule:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(workload_identity_provider_id, workload_identity_federation_rule_id, client=client))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: AsyncCaller,
) -> Response[FederationRule]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "workload_identity_provider_id": workload_identity_provider_id,
            "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
        },
    )
