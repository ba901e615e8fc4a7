# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_users import ADD_GROUP_USER as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.user_create_response import UserCreateResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    group_id: str,
    *,
    client: Caller,
    body: params.GroupUserCreateParams | Model,
) -> UserCreateResponse:
    """Put a user into a group.

    `POST /organization/groups/{group_id}/users`

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
    body: params.GroupUserCreateParams | Model,
) -> Response[UserCreateResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "group_id": group_id})


async def asyncio(
    group_id: str,
    *,
    client: AsyncCaller,
    body: params.GroupUserCreateParams | Model,
) -> UserCreateResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(group_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AsyncCaller,
    body: params.GroupUserCreateParams | Model,
) -> Response[UserCreateResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "group_id": group_id})
