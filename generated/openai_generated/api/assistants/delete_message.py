# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import DELETE_MESSAGE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.message_deleted import MessageDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: Caller,
) -> MessageDeleted:
    """Delete a message from a thread.

    `DELETE /threads/{thread_id}/messages/{message_id}`

    Args:
        thread_id: The id of the thread.
        message_id: The id of the message.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(thread_id, message_id, client=client).expected().parsed


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: Caller,
) -> Response[MessageDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"thread_id": thread_id, "message_id": message_id})


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncCaller,
) -> MessageDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, message_id, client=client)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncCaller,
) -> Response[MessageDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"thread_id": thread_id, "message_id": message_id})
