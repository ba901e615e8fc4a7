"""Every operation that can stream, streamed over a real socket: low-level and on the clients, sync and async.

What the calls refer to (threads, assistants, runs, responses) is made first, since nothing streams from an invented id.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial, reduce
from typing import TYPE_CHECKING, Any

import httpx
import openai_generated.models
import pytest
from call_plan import Plan, check_request, plans
from edition import all_operations, all_resources, module_of, streams
from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.testing import Emulator
from openai_generated import AuthenticatedClient
from openai_runtime.model import Model
from openai_runtime.answer.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai_codegen.operations import Operation

STREAMING = [one for one in all_operations() if streams(one)]
METHODS = {method.operation.id: (node.path, method) for node in all_resources() for method in node.methods}
every = pytest.mark.parametrize("operation", STREAMING, ids=lambda one: one.id)
# A method hands out the events of speech as bytes, as that of the reference SDK does.
every_with_a_method = pytest.mark.parametrize(
    "operation",
    [
        one
        for one in STREAMING
        if one.id in METHODS and (one.only_streams or "stream" in {parameter.name for parameter in one.parameters})
    ],
    ids=lambda one: one.id,
)


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    """A server that answers for any id and refuses what the description does not allow."""
    with Emulator(invent=True) as server:
        yield server


@pytest.fixture
def plan(operation: Operation, server: Emulator) -> Plan:
    """The call, with the ids of things that are there."""
    (plan,) = plans(operation.id, streamed=True)
    with httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer sk-test"}) as http:

        def made(path: str, **body: Any) -> dict[str, Any]:
            found: dict[str, Any] = http.post(path, json=body).raise_for_status().json()
            return found

        ids = {}
        if "assistant_id" in plan.body or "run_id" in plan.path_values:
            ids["assistant_id"] = made("/assistants", model="gpt-5")["id"]
        if "thread_id" in plan.path_values:
            ids["thread_id"] = made("/threads", messages=[{"role": "user", "content": "Hello"}])["id"]
        if "response_id" in plan.path_values or "previous_response_id" in plan.body:
            stored = made("/responses", model="gpt-5", input="Hello", store=True)["id"]
            ids |= {"response_id": stored, "previous_response_id": stored}
        if "conversation" in plan.body:
            ids["conversation"] = made("/conversations")["id"]
        if "run_id" in plan.path_values:
            tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}
            path = f"/threads/{ids['thread_id']}/runs"
            run = made(path, assistant_id=ids["assistant_id"], tools=[tool], tool_choice="required")
            while run["status"] != "requires_action":
                run = http.get(f"{path}/{run['id']}").raise_for_status().json()
            calls = run["required_action"]["submit_tool_outputs"]["tool_calls"]
            ids["run_id"] = run["id"]
            ids["tool_outputs"] = [{"tool_call_id": call["id"], "output": "done"} for call in calls]
    return replace(plan, path_values=_known(plan.path_values, ids), body=_known(plan.body, ids))


def _known(values: dict[str, Any], ids: dict[str, Any]) -> dict[str, Any]:
    return {name: ids.get(name, value) for name, value in values.items()}


def check_events(operation: Operation, events: list[Any]) -> None:
    """There are events, and all are of the class that the operation declares for them."""
    assert events
    declared = getattr(openai_generated.models, module_of(operation).ENDPOINT.stream_event)
    for event in events:
        assert type(event) is declared if isinstance(declared, type) else type(event) is not Model
        assert isinstance(event, Model)


def given(operation: Operation, plan: Plan) -> dict[str, Any]:
    """The keyword arguments of a low-level function, which sets the switch by itself."""
    found = plan.arguments((*operation.path_params, *operation.query, *operation.headers))
    if operation.body is not None:
        found["body"] = plan.arguments(operation.body.fields)
    for holder in (found, found.get("body", {})):
        holder.pop("stream", None)
        holder.pop("stream_format", None)
    return found


@every
def test_a_function_streams(operation: Operation, plan: Plan, server: Emulator) -> None:
    with AuthenticatedClient(server.base_url, token="sk-test", verify=False) as client:
        stream = module_of(operation).stream(**given(operation, plan), client=client)
        assert isinstance(stream, Stream)
        check_events(operation, list(stream))
    check_request(server.requests.last, plan)


@every
def test_a_coroutine_streams(operation: Operation, plan: Plan, server: Emulator) -> None:
    async def call() -> list[Any]:
        async with AuthenticatedClient(server.base_url, token="sk-test", verify=False) as client:
            stream = await module_of(operation).astream(**given(operation, plan), client=client)
            assert isinstance(stream, AsyncStream)
            return [event async for event in stream]

    check_events(operation, asyncio.run(call()))
    check_request(server.requests.last, plan)


@every
def test_a_function_streams_through_the_client_of_the_facade(
    operation: Operation, plan: Plan, server: Emulator
) -> None:
    with OpenAI(api_key="sk-test", base_url=server.base_url) as client:
        check_events(operation, list(module_of(operation).stream(**given(operation, plan), client=client)))
    check_request(server.requests.last, plan)


@every
def test_a_coroutine_streams_through_the_client_of_the_facade(
    operation: Operation, plan: Plan, server: Emulator
) -> None:
    async def call() -> list[Any]:
        async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url) as client:
            return [
                event async for event in await module_of(operation).astream(**given(operation, plan), client=client)
            ]

    check_events(operation, asyncio.run(call()))
    check_request(server.requests.last, plan)


def method_of(client: Any, operation: Operation, plan: Plan) -> Callable[[], Any]:
    """The method of a client that streams an operation, with its arguments."""
    path, method = METHODS[operation.id]
    bound = getattr(reduce(getattr, path.split("."), client), method.name)
    return partial(bound, *plan.arguments(method.positional).values(), **plan.arguments(method.keyword))


@every_with_a_method
@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
def test_a_method_streams(operation: Operation, plan: Plan, server: Emulator) -> None:
    with OpenAI(api_key="sk-test", base_url=server.base_url) as client:
        stream = method_of(client, operation, plan)()
        assert isinstance(stream, Stream)
        check_events(operation, list(stream))
    check_request(server.requests.last, plan)


@every_with_a_method
@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
def test_an_awaited_method_streams(operation: Operation, plan: Plan, server: Emulator) -> None:
    async def call() -> list[Any]:
        async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url) as client:
            stream = await method_of(client, operation, plan)()
            assert isinstance(stream, AsyncStream)
            return [event async for event in stream]

    check_events(operation, asyncio.run(call()))
    check_request(server.requests.last, plan)
