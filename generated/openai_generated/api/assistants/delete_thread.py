# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import DELETE_THREAD as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.thread_deleted import ThreadDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    thread_id: str,
    *,
    client: Caller,
) -> ThreadDeleted:
    """Delete a thread.

    `DELETE /threads/{thread_id}`

    Args:
        thread_id: The id of the thread.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(thread_id, client=client).expected().parsed


def sync_detailed(
    thread_id: str,
    *,
    client: Caller,
) -> Response[ThreadDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"thread_id": thread_id})


async def asyncio(
    thread_id: str,
    *,
    client: AsyncCaller,
) -> ThreadDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, client=client)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncCaller,
) -> Response[ThreadDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"thread_id": thread_id})
