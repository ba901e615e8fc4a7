# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.chat import DELETE_CHAT_COMPLETION as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_deleted import ChatCompletionDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    completion_id: str,
    *,
    client: Caller,
) -> ChatCompletionDeleted:
    """Delete a stored chat completion.

    `DELETE /chat/completions/{completion_id}`

    Args:
        completion_id: The id of the stored chat completion.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(completion_id, client=client).expected().parsed


def sync_detailed(
    completion_id: str,
    *,
    client: Caller,
) -> Response[ChatCompletionDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"completion_id": completion_id})


async def asyncio(
    completion_id: str,
    *,
    client: AsyncCaller,
) -> ChatCompletionDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(completion_id, client=client)).expected().parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncCaller,
) -> Response[ChatCompletionDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"completion_id": completion_id})
