# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.chat import CREATE_CHAT_COMPLETION as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.chat_completion import ChatCompletion
    from openai_generated.models.chat_completion_chunk import ChatCompletionChunk
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream


def sync(
    *,
    client: Caller,
    body: params.ChatCompletionCreateParamsNonStreaming | Model,
) -> ChatCompletion:
    """Answer a conversation with one or more model messages, whole or as a stream of chunks.

    `POST /chat/completions`

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
    body: params.ChatCompletionCreateParamsNonStreaming | Model,
) -> Response[ChatCompletion]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.ChatCompletionCreateParamsNonStreaming | Model,
) -> ChatCompletion:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.ChatCompletionCreateParamsNonStreaming | Model,
) -> Response[ChatCompletion]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})


def stream(
    *,
    client: Caller,
    body: params.ChatCompletionCreateParams | Model,
) -> Stream[ChatCompletionChunk]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(ENDPOINT, {**fields(body), "stream": True})


async def astream(
    *,
    client: AsyncCaller,
    body: params.ChatCompletionCreateParams | Model,
) -> AsyncStream[ChatCompletionChunk]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(ENDPOINT, {**fields(body), "stream": True})
