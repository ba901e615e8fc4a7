# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import GET_CONVERSATION as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.conversation import Conversation
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    conversation_id: str,
    *,
    client: Caller,
) -> Conversation:
    """Read a conversation's creation time and metadata.

    `GET /conversations/{conversation_id}`

    Args:
        conversation_id: The id of the conversation.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(conversation_id, client=client).expected().parsed


def sync_detailed(
    conversation_id: str,
    *,
    client: Caller,
) -> Response[Conversation]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"conversation_id": conversation_id})


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncCaller,
) -> Conversation:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(conversation_id, client=client)).expected().parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncCaller,
) -> Response[Conversation]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"conversation_id": conversation_id})
