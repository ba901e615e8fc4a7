# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_users import RETRIEVE_GROUP_USER as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.group_member_user import GroupMemberUser
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    group_id: str,
    user_id: str,
    *,
    client: Caller,
) -> GroupMemberUser:
    """Read a member of a group.

    `GET /organization/groups/{group_id}/users/{user_id}`

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
) -> Response[GroupMemberUser]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"group_id": group_id, "user_id": user_id})


async def asyncio(
    group_id: str,
    user_id: str,
    *,
    client: AsyncCaller,
) -> GroupMemberUser:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(group_id, user_id, client=client)).expected().parsed


async def asyncio_detailed(
    group_id: str,
    user_id: str,
    *,
    client: AsyncCaller,
) -> Response[GroupMemberUser]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"group_id": group_id, "user_id": user_id})
