# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import CREATE_EVAL_RUN as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.run_retrieve_response import RunRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    eval_id: str,
    *,
    client: Caller,
    body: params.EvalRunCreateParams | Model,
) -> RunRetrieveResponse:
    """Run an evaluation over a data source.

    `POST /evals/{eval_id}/runs`

    Args:
        eval_id: The id of the evaluation.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(eval_id, client=client, body=body).expected().parsed


def sync_detailed(
    eval_id: str,
    *,
    client: Caller,
    body: params.EvalRunCreateParams | Model,
) -> Response[RunRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "eval_id": eval_id})


async def asyncio(
    eval_id: str,
    *,
    client: AsyncCaller,
    body: params.EvalRunCreateParams | Model,
) -> RunRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(eval_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncCaller,
    body: params.EvalRunCreateParams | Model,
) -> Response[RunRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "eval_id": eval_id})
