# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import GET_ASSISTANT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.assistant import Assistant
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    assistant_id: str,
    *,
    client: Caller,
) -> Assistant:
    """Read an assistant's definition.

    `GET /assistants/{assistant_id}` (deprecated by the API)

    Args:
        assistant_id: The id of the assistant.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(assistant_id, client=client).expected().parsed


def sync_detailed(
    assistant_id: str,
    *,
    client: Caller,
) -> Response[Assistant]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"assistant_id": assistant_id})


async def asyncio(
    assistant_id: str,
    *,
    client: AsyncCaller,
) -> Assistant:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(assistant_id, client=client)).expected().parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncCaller,
) -> Response[Assistant]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"assistant_id": assistant_id})
