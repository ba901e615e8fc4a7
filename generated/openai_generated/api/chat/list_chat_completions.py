# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.chat import LIST_CHAT_COMPLETIONS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated.models.chat_completion_list import ChatCompletionList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_CHAT_COMPLETIONS.whole("ChatCompletionList")


def sync(
    *,
    client: Caller,
    model: str | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ChatCompletionList:
    """Page through the chat completions that were kept because they were made with store set.

    `GET /chat/completions`

    Args:
        model: Only completions made by this model.
        metadata: Only completions that carry these pairs.
        after: Cursor: the id of the last completion already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(client=client, model=model, metadata=metadata, after=after, limit=limit, order=order)
        .expected()
        .parsed
    )


def sync_detailed(
    *,
    client: Caller,
    model: str | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ChatCompletionList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"model": model, "metadata": metadata, "after": after, "limit": limit, "order": order}
    )


async def asyncio(
    *,
    client: AsyncCaller,
    model: str | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ChatCompletionList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(client=client, model=model, metadata=metadata, after=after, limit=limit, order=order))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    model: str | Omit = omit,
    metadata: Mapping[str, str] | None | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ChatCompletionList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"model": model, "metadata": metadata, "after": after, "limit": limit, "order": order}
    )
