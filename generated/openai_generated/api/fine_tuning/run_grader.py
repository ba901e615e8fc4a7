# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import RUN_GRADER as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.grader_run_response import GraderRunResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    *,
    client: Caller,
    body: params.GraderRunParams | Model,
) -> GraderRunResponse:
    """Score one model answer with a grader, to try the grader out.

    `POST /fine_tuning/alpha/graders/run`

    Args:
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    body: params.GraderRunParams | Model,
) -> Response[GraderRunResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.GraderRunParams | Model,
) -> GraderRunResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.GraderRunParams | Model,
) -> Response[GraderRunResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})
