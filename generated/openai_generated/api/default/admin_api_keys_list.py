# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import ADMIN_API_KEYS_LIST
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.api_key_list import ApiKeyList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = ADMIN_API_KEYS_LIST.whole("ApiKeyList")


def sync(
    *,
    client: Caller,
    after: str | None | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    limit: int | Omit = omit,
) -> ApiKeyList:
    """Page through the organization's admin API keys.

    `GET /organization/admin_api_keys`

    Args:
        after: Cursor: the id of the last item already seen; the page starts behind it.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        limit: How many items a page holds at most; 20 unless said otherwise.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, after=after, order=order, limit=limit).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    after: str | None | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    limit: int | Omit = omit,
) -> Response[ApiKeyList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"after": after, "order": order, "limit": limit})


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | None | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    limit: int | Omit = omit,
) -> ApiKeyList:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, after=after, order=order, limit=limit)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | None | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    limit: int | Omit = omit,
) -> Response[ApiKeyList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"after": after, "order": order, "limit": limit})
