# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import SUBMIT_TOOL_OUPUTS_TO_RUN as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent
    from openai_generated.models.run import Run
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: Caller,
    body: params.RunSubmitToolOutputsParamsNonStreaming | Model,
) -> Run:
    """Hand a waiting run the results of all the tool calls it asked for.

    `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(thread_id, run_id, client=client, body=body).expected().parsed


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: Caller,
    body: params.RunSubmitToolOutputsParamsNonStreaming | Model,
) -> Response[Run]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "run_id": run_id})


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    body: params.RunSubmitToolOutputsParamsNonStreaming | Model,
) -> Run:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, run_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    body: params.RunSubmitToolOutputsParamsNonStreaming | Model,
) -> Response[Run]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "run_id": run_id})


def stream(
    thread_id: str,
    run_id: str,
    *,
    client: Caller,
    body: params.RunSubmitToolOutputsParams | Model,
) -> Stream[AssistantStreamEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "run_id": run_id, "stream": True})


async def astream(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncCaller,
    body: params.RunSubmitToolOutputsParams | Model,
) -> AsyncStream[AssistantStreamEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(
        ENDPOINT, {**fields(body), "thread_id": thread_id, "run_id": run_id, "stream": True}
    )
