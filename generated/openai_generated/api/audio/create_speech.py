# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audio import CREATE_SPEECH as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream


def sync(
    *,
    client: Caller,
    body: params.SpeechCreateParams | Model,
) -> bytes:
    """Speak a text of up to 4096 characters and return the audio bytes.

    `POST /audio/speech`

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
    body: params.SpeechCreateParams | Model,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.SpeechCreateParams | Model,
) -> bytes:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().content


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.SpeechCreateParams | Model,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})


def stream(
    *,
    client: Caller,
    body: params.SpeechCreateParams | Model,
) -> Stream[CreateSpeechResponseStreamEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(ENDPOINT, {**fields(body), "stream_format": "sse"})


async def astream(
    *,
    client: AsyncCaller,
    body: params.SpeechCreateParams | Model,
) -> AsyncStream[CreateSpeechResponseStreamEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(ENDPOINT, {**fields(body), "stream_format": "sse"})
