# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.workload_identity_providers import (
    LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULES,
)
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_workload_identity_provider_federation_rules_page import (
        OrganizationWorkloadIdentityProviderFederationRulesPage,
    )
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULES.whole(
    "OrganizationWorkloadIdentityProviderFederationRulesPage"
)


def sync(
    workload_identity_provider_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    service_account_id: str | Omit = omit,
) -> OrganizationWorkloadIdentityProviderFederationRulesPage:
    """Page through the federation rules of an identity provider.

    `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

    Args:
        workload_identity_provider_id: The id of the identity provider.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        service_account_id: Only rules for this service account.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            workload_identity_provider_id,
            client=client,
            after=after,
            limit=limit,
            order=order,
            service_account_id=service_account_id,
        )
        .expected()
        .parsed
    )


def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    service_account_id: str | Omit = omit,
) -> Response[OrganizationWorkloadIdentityProviderFederationRulesPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "workload_identity_provider_id": workload_identity_provider_id,
            "after": after,
            "limit": limit,
            "order": order,
            "service_account_id": service_account_id,
        },
    )


async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    service_account_id: str | Omit = omit,
) -> OrganizationWorkloadIdentityProviderFederationRulesPage:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                workload_identity_provider_id,
                client=client,
                after=after,
                limit=limit,
                order=order,
                service_account_id=service_account_id,
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    service_account_id: str | Omit = omit,
) -> Response[OrganizationWorkloadIdentityProviderFederationRulesPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "workload_identity_provider_id": workload_identity_provider_id,
            "after": after,
            "limit": limit,
            "order": order,
            "service_account_id": service_account_id,
        },
    )
