# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import LIST_EVALS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_list import EvalList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_EVALS.whole("EvalList")


def sync(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    order_by: Literal["created_at", "updated_at"] | Omit = omit,
) -> EvalList:
    """Page through the evaluations, by creation or last change.

    `GET /evals`

    Args:
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        order_by: The timestamp that order looks at: created_at (the default) or updated_at.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, after=after, limit=limit, order=order, order_by=order_by).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    order_by: Literal["created_at", "updated_at"] | Omit = omit,
) -> Response[EvalList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"after": after, "limit": limit, "order": order, "order_by": order_by})


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    order_by: Literal["created_at", "updated_at"] | Omit = omit,
) -> EvalList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(client=client, after=after, limit=limit, order=order, order_by=order_by))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    order_by: Literal["created_at", "updated_at"] | Omit = omit,
) -> Response[EvalList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"after": after, "limit": limit, "order": order, "order_by": order_by})
