# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import GET_EVAL_RUN_OUTPUT_ITEMS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_run_output_item_list import EvalRunOutputItemList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = GET_EVAL_RUN_OUTPUT_ITEMS.whole("EvalRunOutputItemList")


def sync(
    eval_id: str,
    run_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    status: Literal["fail", "pass"] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> EvalRunOutputItemList:
    """Page through the graded items of an evaluation run, passed or failed ones if wanted.

    `GET /evals/{eval_id}/runs/{run_id}/output_items`

    Args:
        eval_id: The id of the evaluation.
        run_id: The id of the run.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        status: Only items with this result: pass or fail.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(eval_id, run_id, client=client, after=after, limit=limit, status=status, order=order)
        .expected()
        .parsed
    )


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    status: Literal["fail", "pass"] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[EvalRunOutputItemList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {"eval_id": eval_id, "run_id": run_id, "after": after, "limit": limit, "status": status, "order": order},
    )


async def asyncio(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    status: Literal["fail", "pass"] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> EvalRunOutputItemList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(eval_id, run_id, client=client, after=after, limit=limit, status=status, order=order))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    status: Literal["fail", "pass"] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[EvalRunOutputItemList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {"eval_id": eval_id, "run_id": run_id, "after": after, "limit": limit, "status": status, "order": order},
    )
