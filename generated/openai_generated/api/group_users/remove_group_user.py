# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_users import REMOVE_GROUP_USER as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.group_user_delete_response import GroupUserDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    group_id: str,
    user_id: str,
    *,
    client: Caller,
) -> GroupUserDeleteResponse:
    """Take a user out of a group.

    `DELETE /organization/groups/{group_id}/users/{user_id}`

    Args:
        group_id: The id of the group.
        user_id: The id of the user.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(group_id, user_id, client=client).expected().parsed


def sync_detailed(
    group_id: str,
    user_id: str,
    *,
    client: Caller,
) -> Response[GroupUserDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"group_id": group_id, "user_id": user_id})


async def asyncio(
    group_id: str,
    user_id: str,
    *,
    client: AsyncCaller,
) -> GroupUserDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(group_id, user_id, client=client)).expected().parsed


async def asyncio_detailed(
    group_id: str,
    user_id: str,
    *,
    client: AsyncCaller,
) -> Response[GroupUserDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"group_id": group_id, "user_id": user_id})
