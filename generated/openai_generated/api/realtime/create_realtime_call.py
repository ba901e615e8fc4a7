# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import CREATE_REALTIME_CALL as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.model import Model


def sync(
    *,
    client: Caller,
    body: params.CallCreateParams | Model,
) -> bytes:
    """Start a WebRTC call from an SDP offer and return the SDP answer.

    `POST /realtime/calls`

    Args:
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body).expected().content


def sync_detailed(
    *,
    client: Caller,
    body: params.CallCreateParams | Model,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.CallCreateParams | Model,
) -> bytes:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().content


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.CallCreateParams | Model,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})
