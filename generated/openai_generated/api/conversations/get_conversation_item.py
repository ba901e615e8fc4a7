# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import GET_CONVERSATION_ITEM as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import models
    from openai_generated.models.conversation_item import ConversationItem
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    conversation_id: str,
    item_id: str,
    *,
    client: Caller,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ConversationItem:
    """Read one item of a conversation.

    `GET /conversations/{conversation_id}/items/{item_id}`

    Args:
        conversation_id: The id of the conversation.
        item_id: The id of the conversation item.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(conversation_id, item_id, client=client, include=include).expected().parsed


def sync_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: Caller,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ConversationItem]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"conversation_id": conversation_id, "item_id": item_id, "include": include})


async def asyncio(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ConversationItem:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(conversation_id, item_id, client=client, include=include)).expected().parsed


async def asyncio_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ConversationItem]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"conversation_id": conversation_id, "item_id": item_id, "include": include}
    )
