# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import GET_EVAL as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.eval_retrieve_response import EvalRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    eval_id: str,
    *,
    client: Caller,
) -> EvalRetrieveResponse:
    """Read an evaluation's definition.

    `GET /evals/{eval_id}`

    Args:
        eval_id: The id of the evaluation.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(eval_id, client=client).expected().parsed


def sync_detailed(
    eval_id: str,
    *,
    client: Caller,
) -> Response[EvalRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"eval_id": eval_id})


async def asyncio(
    eval_id: str,
    *,
    client: AsyncCaller,
) -> EvalRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(eval_id, client=client)).expected().parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncCaller,
) -> Response[EvalRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"eval_id": eval_id})
