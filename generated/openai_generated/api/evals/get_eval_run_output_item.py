# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import GET_EVAL_RUN_OUTPUT_ITEM as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.output_item_retrieve_response import OutputItemRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: Caller,
) -> OutputItemRetrieveResponse:
    """Read one graded item of an evaluation run.

    `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

    Args:
        eval_id: The id of the evaluation.
        run_id: The id of the run.
        output_item_id: The id of the graded item.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(eval_id, run_id, output_item_id, client=client).expected().parsed


def sync_detailed(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: Caller,
) -> Response[OutputItemRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id})


async def asyncio(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: AsyncCaller,
) -> OutputItemRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(eval_id, run_id, output_item_id, client=client)).expected().parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: AsyncCaller,
) -> Response[OutputItemRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}
    )
