# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_organization_role_assignments import ASSIGN_GROUP_ROLE as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.group_role_create_response import GroupRoleCreateResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    group_id: str,
    *,
    client: Caller,
    body: params.GroupRoleCreateParams | Model,
) -> GroupRoleCreateResponse:
    """Give a group a role in the organization.

    `POST /organization/groups/{group_id}/roles`

    Args:
        group_id: The id of the group.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(group_id, client=client, body=body).expected().parsed


def sync_detailed(
    group_id: str,
    *,
    client: Caller,
    body: params.GroupRoleCreateParams | Model,
) -> Response[GroupRoleCreateResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "group_id": group_id})


async def asyncio(
    group_id: str,
    *,
    client: AsyncCaller,
    body: params.GroupRoleCreateParams | Model,
) -> GroupRoleCreateResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(group_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AsyncCaller,
    body: params.GroupRoleCreateParams | Model,
) -> Response[GroupRoleCreateResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "group_id": group_id})
