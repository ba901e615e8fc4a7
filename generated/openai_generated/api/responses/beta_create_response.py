# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.responses import BETA_CREATE_RESPONSE as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.beta_response import BetaResponse
    from openai_generated.models.beta_response_stream_event import BetaResponseStreamEvent
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    *,
    client: Caller,
    body: params.BetaResponseCreateParamsNonStreaming | Model,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> BetaResponse:
    """Have a model answer, with what is still in beta, such as several agents at work.

    `POST /responses`

    Args:
        body: The fields of the body.
        betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body, betas=betas).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    body: params.BetaResponseCreateParamsNonStreaming | Model,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[BetaResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "betas": betas})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.BetaResponseCreateParamsNonStreaming | Model,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> BetaResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body, betas=betas)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.BetaResponseCreateParamsNonStreaming | Model,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[BetaResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "betas": betas})


def stream(
    *,
    client: Caller,
    body: params.BetaResponseCreateParams | Model,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Stream[BetaResponseStreamEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(ENDPOINT, {**fields(body), "betas": betas, "stream": True})


async def astream(
    *,
    client: AsyncCaller,
    body: params.BetaResponseCreateParams | Model,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> AsyncStream[BetaResponseStreamEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(ENDPOINT, {**fields(body), "betas": betas, "stream": True})
