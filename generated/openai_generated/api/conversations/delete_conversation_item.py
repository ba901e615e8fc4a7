# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import DELETE_CONVERSATION_ITEM as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.conversation import Conversation
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    conversation_id: str,
    item_id: str,
    *,
    client: Caller,
) -> Conversation:
    """Remove one item from a conversation and return the conversation.

    `DELETE /conversations/{conversation_id}/items/{item_id}`

    Args:
        conversation_id: The id of the conversation.
        item_id: The id of the conversation item.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(conversation_id, item_id, client=client).expected().parsed


def sync_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: Caller,
) -> Response[Conversation]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"conversation_id": conversation_id, "item_id": item_id})


async def asyncio(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncCaller,
) -> Conversation:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(conversation_id, item_id, client=client)).expected().parsed


async def asyncio_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncCaller,
) -> Response[Conversation]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"conversation_id": conversation_id, "item_id": item_id})
