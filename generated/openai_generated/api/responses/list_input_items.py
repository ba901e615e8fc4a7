# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.responses import LIST_INPUT_ITEMS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import models
    from openai_generated.models.response_item_list import ResponseItemList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


ENDPOINT = LIST_INPUT_ITEMS.whole("ResponseItemList")


def sync(
    response_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ResponseItemList:
    """Page through the items that went into a response.

    `GET /responses/{response_id}/input_items`

    Args:
        response_id: The id of the response.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction of the items: asc or desc (the default).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(response_id, client=client, limit=limit, order=order, after=after, include=include)
        .expected()
        .parsed
    )


def sync_detailed(
    response_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ResponseItemList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"response_id": response_id, "limit": limit, "order": order, "after": after, "include": include}
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ResponseItemList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(response_id, client=client, limit=limit, order=order, after=after, include=include))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ResponseItemList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"response_id": response_id, "limit": limit, "order": order, "after": after, "include": include}
    )
