# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import GET_EVAL_RUNS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_run_list import EvalRunList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = GET_EVAL_RUNS.whole("EvalRunList")


def sync(
    eval_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
) -> EvalRunList:
    """Page through the runs of an evaluation, of one status if wanted.

    `GET /evals/{eval_id}/runs`

    Args:
        eval_id: The id of the evaluation.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        status: Only runs with this status: queued, in_progress, completed, canceled or failed.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(eval_id, client=client, after=after, limit=limit, order=order, status=status).expected().parsed


def sync_detailed(
    eval_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
) -> Response[EvalRunList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status}
    )


async def asyncio(
    eval_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
) -> EvalRunList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(eval_id, client=client, after=after, limit=limit, order=order, status=status))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
) -> Response[EvalRunList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status}
    )
