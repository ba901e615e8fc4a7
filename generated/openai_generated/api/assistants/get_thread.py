# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import GET_THREAD as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.thread import Thread
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    thread_id: str,
    *,
    client: Caller,
) -> Thread:
    """Read a thread's metadata and tool resources.

    `GET /threads/{thread_id}`

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
) -> Response[Thread]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"thread_id": thread_id})


async def asyncio(
    thread_id: str,
    *,
    client: AsyncCaller,
) -> Thread:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, client=client)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncCaller,
) -> Response[Thread]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"thread_id": thread_id})
