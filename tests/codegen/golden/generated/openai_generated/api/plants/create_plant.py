# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.plants import CREATE_PLANT as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.plant import Plant
    from openai_generated.models.plant_event import PlantEvent
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream


def sync(
    *,
    client: Caller,
    body: params.PlantCreateParamsNonStreaming | Model,
) -> Plant:
    """Plant something; a "quoted" word, a \\ and a ''' must survive.

    `POST /plants`

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
    body: params.PlantCreateParamsNonStreaming | Model,
) -> Response[Plant]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.PlantCreateParamsNonStreaming | Model,
) -> Plant:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.PlantCreateParamsNonStreaming | Model,
) -> Response[Plant]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})


def stream(
    *,
    client: Caller,
    body: params.PlantCreateParams | Model,
) -> Stream[PlantEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(ENDPOINT, {**fields(body), "stream": True})


async def astream(
    *,
    client: AsyncCaller,
    body: params.PlantCreateParams | Model,
) -> AsyncStream[PlantEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(ENDPOINT, {**fields(body), "stream": True})
