# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import CANCEL_EVAL_RUN as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.run_retrieve_response import RunRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    eval_id: str,
    run_id: str,
    *,
    client: Caller,
) -> RunRetrieveResponse:
    """Stop an evaluation run that has not ended.

    `POST /evals/{eval_id}/runs/{run_id}/cancel`

    Args:
        eval_id: The id of the evaluation.
        run_id: The id of the run.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(eval_id, run_id, client=client).expected().parsed


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: Caller,
) -> Response[RunRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"eval_id": eval_id, "run_id": run_id})


async def asyncio(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
) -> RunRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(eval_id, run_id, client=client)).expected().parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
) -> Response[RunRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"eval_id": eval_id, "run_id": run_id})
