# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import GET_RUN_STEP as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step import RunStep
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: Caller,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> RunStep:
    """Read one step of a run.

    `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        step_id: The id of the run step.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(thread_id, run_id, step_id, client=client, include=include).expected().parsed


def sync_detailed(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: Caller,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Response[RunStep]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"thread_id": thread_id, "run_id": run_id, "step_id": step_id, "include": include}
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> RunStep:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, run_id, step_id, client=client, include=include)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
) -> Response[RunStep]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"thread_id": thread_id, "run_id": run_id, "step_id": step_id, "include": include}
    )
