# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.invites import LIST_INVITES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated.models.invite_list_response import InviteListResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_INVITES.whole("InviteListResponse")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
) -> InviteListResponse:
    """Page through the organization's invites.

    `GET /organization/invites`

    Args:
        limit: How many items a page holds at most; 20 unless said otherwise.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, limit=limit, after=after).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
) -> Response[InviteListResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"limit": limit, "after": after})


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
) -> InviteListResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, limit=limit, after=after)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
) -> Response[InviteListResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"limit": limit, "after": after})
