# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import LIST_CONVERSATION_ITEMS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import models
    from openai_generated.models.conversation_item_list import ConversationItemList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


ENDPOINT = LIST_CONVERSATION_ITEMS.whole("ConversationItemList")


def sync(
    conversation_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ConversationItemList:
    """Page through the items of a conversation.

    `GET /conversations/{conversation_id}/items`

    Args:
        conversation_id: The id of the conversation.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(conversation_id, client=client, limit=limit, order=order, after=after, include=include)
        .expected()
        .parsed
    )


def sync_detailed(
    conversation_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ConversationItemList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {"conversation_id": conversation_id, "limit": limit, "order": order, "after": after, "include": include},
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ConversationItemList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(conversation_id, client=client, limit=limit, order=order, after=after, include=include))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ConversationItemList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {"conversation_id": conversation_id, "limit": limit, "order": order, "after": after, "include": include},
    )
