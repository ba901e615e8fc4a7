# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.chat import GET_CHAT_COMPLETION_MESSAGES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_message_list import ChatCompletionMessageList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = GET_CHAT_COMPLETION_MESSAGES.whole("ChatCompletionMessageList")


def sync(
    completion_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ChatCompletionMessageList:
    """Page through the input messages of a stored chat completion.

    `GET /chat/completions/{completion_id}/messages`

    Args:
        completion_id: The id of the stored chat completion.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(completion_id, client=client, after=after, limit=limit, order=order).expected().parsed


def sync_detailed(
    completion_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ChatCompletionMessageList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"completion_id": completion_id, "after": after, "limit": limit, "order": order}
    )


async def asyncio(
    completion_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ChatCompletionMessageList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(completion_id, client=client, after=after, limit=limit, order=order)).expected().parsed
    )


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ChatCompletionMessageList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"completion_id": completion_id, "after": after, "limit": limit, "order": order}
    )
