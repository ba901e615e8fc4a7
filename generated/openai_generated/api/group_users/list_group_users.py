# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_users import LIST_GROUP_USERS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.user_list_resource import UserListResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_GROUP_USERS.whole("UserListResource")


def sync(
    group_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> UserListResource:
    """Page through the members of a group.

    `GET /organization/groups/{group_id}/users`

    Args:
        group_id: The id of the group.
        limit: How many users a page holds, up to 1000; 100 by default.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(group_id, client=client, limit=limit, after=after, order=order).expected().parsed


def sync_detailed(
    group_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[UserListResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"group_id": group_id, "limit": limit, "after": after, "order": order})


async def asyncio(
    group_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> UserListResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(group_id, client=client, limit=limit, after=after, order=order)).expected().parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[UserListResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"group_id": group_id, "limit": limit, "after": after, "order": order})
