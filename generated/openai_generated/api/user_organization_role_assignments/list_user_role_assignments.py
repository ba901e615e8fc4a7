# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.user_organization_role_assignments import LIST_USER_ROLE_ASSIGNMENTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.role_list_resource import RoleListResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_USER_ROLE_ASSIGNMENTS.whole("RoleListResource")


def sync(
    user_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> RoleListResource:
    """Page through the organization roles that a user holds.

    `GET /organization/users/{user_id}/roles`

    Args:
        user_id: The id of the user.
        limit: How many roles a page holds, up to 1000.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(user_id, client=client, limit=limit, after=after, order=order).expected().parsed


def sync_detailed(
    user_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[RoleListResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"user_id": user_id, "limit": limit, "after": after, "order": order})


async def asyncio(
    user_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> RoleListResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(user_id, client=client, limit=limit, after=after, order=order)).expected().parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[RoleListResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"user_id": user_id, "limit": limit, "after": after, "order": order})
