# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.users import LIST_USERS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated.models.user_list_response import UserListResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


ENDPOINT = LIST_USERS.whole("UserListResponse")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    emails: SequenceNotStr[str] | Omit = omit,
) -> UserListResponse:
    """Page through the organization's users, by e-mail address if wanted.

    `GET /organization/users`

    Args:
        limit: How many items a page holds at most; 20 unless said otherwise.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        emails: Only users with these e-mail addresses.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, limit=limit, after=after, emails=emails).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    emails: SequenceNotStr[str] | Omit = omit,
) -> Response[UserListResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"limit": limit, "after": after, "emails": emails})


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    emails: SequenceNotStr[str] | Omit = omit,
) -> UserListResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, limit=limit, after=after, emails=emails)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    emails: SequenceNotStr[str] | Omit = omit,
) -> Response[UserListResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"limit": limit, "after": after, "emails": emails})
