# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import CREATE_RUN as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent
    from openai_generated.models.run import Run
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    thread_id: str,
    *,
    client: Caller,
    body: params.ThreadRunCreateParamsNonStreaming | Model,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Run:
    """Run an assistant on a thread, whole or as a stream of events.

    `POST /threads/{thread_id}/runs`

    Args:
        thread_id: The id of the thread.
        body: The fields of the body.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(thread_id, client=client, body=body, include=include).expected().parsed


def sync_detailed(
    thread_id: str,
    *,
    client: Caller,
    body: params.ThreadRunCreateParamsNonStreaming | Model,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Response[Run]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "include": include})


async def asyncio(
    thread_id: str,
    *,
    client: AsyncCaller,
    body: params.ThreadRunCreateParamsNonStreaming | Model,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Run:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, client=client, body=body, include=include)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncCaller,
    body: params.ThreadRunCreateParamsNonStreaming | Model,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Response[Run]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "include": include})


def stream(
    thread_id: str,
    *,
    client: Caller,
    body: params.ThreadRunCreateParams | Model,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Stream[AssistantStreamEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(
        ENDPOINT, {**fields(body), "thread_id": thread_id, "include": include, "stream": True}
    )


async def astream(
    thread_id: str,
    *,
    client: AsyncCaller,
    body: params.ThreadRunCreateParams | Model,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> AsyncStream[AssistantStreamEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(
        ENDPOINT, {**fields(body), "thread_id": thread_id, "include": include, "stream": True}
    )
