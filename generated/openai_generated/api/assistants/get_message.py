# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import GET_MESSAGE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.thread_message import ThreadMessage
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: Caller,
) -> ThreadMessage:
    """Read one message of a thread.

    `GET /threads/{thread_id}/messages/{message_id}`

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
) -> Response[ThreadMessage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"thread_id": thread_id, "message_id": message_id})


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncCaller,
) -> ThreadMessage:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, message_id, client=client)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncCaller,
) -> Response[ThreadMessage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"thread_id": thread_id, "message_id": message_id})
