"""Assistants' runs as they happen: what handlers are told, sync and async, and what breaks."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, AsyncOpenAI, OpenAI, OpenAIError
from openai_facade.streaming import AssistantEventHandler, AsyncAssistantEventHandler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Scripted

pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated by the API:DeprecationWarning")


def delta(value: str) -> dict[str, Any]:
    content = [{"index": 0, "type": "text", "text": {"value": value}}]
    return {"event": "thread.message.delta", "data": {"id": "msg_1", "delta": {"content": content}}}


STREAM: list[Any] = [
    {"event": "thread.run.created", "data": {"id": "run_1", "status": "queued"}},
    {"event": "thread.run.step.created", "data": {"id": "step_1"}},
    {"event": "thread.message.created", "data": {"id": "msg_1", "content": []}},
    delta("Hello"),
    delta(" there"),
    {"event": "thread.message.completed", "data": {"id": "msg_1", "content": []}},
    {"event": "thread.run.step.completed", "data": {"id": "step_1"}},
    {"event": "thread.run.completed", "data": {"id": "run_1", "status": "completed"}},
]
"""A small run; what all can happen is in the tests of the state."""

EXPECTED = [
    "on_run_step_created",
    "on_message_created",
    "on_text_created",
    "on_text_delta",
    "on_message_delta",
    "on_text_delta",
    "on_message_delta",
    "on_message_done",
    "on_run_step_done",
    "on_end",
]


class Told(AssistantEventHandler):
    """Writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        if name.startswith("on_") and name != "on_event":
            return lambda *arguments: self.told.append(name)
        return value


class AsyncTold(AsyncAssistantEventHandler):
    """Writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        if name.startswith("on_") and name != "on_event":

            async def told(*arguments: Any) -> None:
                self.told.append(name)

            return told
        return value


def served(scripted: Scripted, events: list[Any], *then: Any) -> None:
    chunks = [f"event: {one['event']}\ndata: {json.dumps(one['data'])}\n\n" for one in events]
    end = then or (scripted.chunk("event: done\ndata: [DONE]\n\n"), scripted.END)
    scripted.answer = lambda request: [scripted.head(kind="text/event-stream"), *map(scripted.chunk, chunks), *end]


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def in_async(scripted: Scripted, work: Callable[[AsyncOpenAI], Any]) -> Any:
    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
            return await work(client)

    return asyncio.run(main())


def test_handlers_are_told_what_happens_in_order(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM)
    handler = Told()
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
        assert stream is handler
        stream.until_done()
    assert handler.told == EXPECTED
    assert scripted.requests[0].json() == {"assistant_id": "a", "stream": True}

    async def work(client: AsyncOpenAI) -> None:
        handler = AsyncTold()
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            await stream.until_done()
        assert handler.told == EXPECTED

    in_async(scripted, work)


def test_the_final_things_are_there_at_the_end(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM)
    with client.beta.threads.create_and_run_stream(assistant_id="a") as stream:
        assert "".join(stream.text_deltas) == "Hello there"
        assert stream.get_final_run().status == "completed"
        assert [step.id for step in stream.get_final_run_steps()] == ["step_1"]
        assert [message.id for message in stream.get_final_messages()] == ["msg_1"]

    async def work(client: AsyncOpenAI) -> None:
        async with client.beta.threads.create_and_run_stream(assistant_id="a") as stream:
            assert [piece async for piece in stream.text_deltas] == ["Hello", " there"]
            assert (await stream.get_final_run()).status == "completed"
            assert len(await stream.get_final_messages()) == len(await stream.get_final_run_steps()) == 1

    in_async(scripted, work)


def test_a_handler_knows_where_it_is(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM)
    seen: list[Any] = []

    class Watching(AssistantEventHandler):
        def on_event(self, event: Any) -> None:
            assert self.current_event is event

        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            seen.append((delta.value, snapshot.value, self.current_run_step_snapshot and True))

        def on_message_delta(self, delta: Any, snapshot: Any) -> None:
            assert self.current_message_snapshot == snapshot
            assert self.current_run is not None

    runs = client.beta.threads.runs
    with runs.create_and_stream(thread_id="t", assistant_id="a", event_handler=Watching()) as stream:
        assert [event.event for event in stream] == [event["event"] for event in STREAM]
    assert seen == [("Hello", "Hello", True), (" there", "Hello there", True)]
    assert stream.current_event is None


def test_a_broken_stream_is_told_and_raised(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM[:3], None)
    handler = Told()
    with (
        client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream,
        pytest.raises(APIConnectionError),
    ):
        stream.until_done()
    assert handler.told[-2:] == ["on_exception", "on_end"]

    async def work(client: AsyncOpenAI) -> None:
        handler = AsyncTold()
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            with pytest.raises(APIConnectionError):
                await stream.until_done()
        assert handler.told[-2:] == ["on_exception", "on_end"]

    in_async(scripted, work)


def test_leaving_early_is_an_end_too(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM[:4], 5.0)
    handler = Told()
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
        next(stream)
    assert handler.told == ["on_end"]
    assert list(stream) == []
    assert scripted.released.wait(2)

    async def work(client: AsyncOpenAI) -> None:
        handler = AsyncTold()
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            await anext(stream)
        assert handler.told == ["on_end"]

    in_async(scripted, work)


def test_a_stream_that_stalls_is_told_as_a_timeout(scripted: Scripted) -> None:
    served(scripted, STREAM[:2], 2.0)
    handler = Told()
    with (
        OpenAI(api_key="k", base_url=scripted.url, stream_idle_timeout=0.1) as client,
        client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream,
        pytest.raises(APIConnectionError),
    ):
        stream.get_final_run()
    assert handler.told[-3:] == ["on_timeout", "on_exception", "on_end"]


def test_a_handler_that_fails_is_told_so(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM)
    told: list[Exception] = []

    class Failing(AssistantEventHandler):
        def on_message_created(self, message: Any) -> None:
            raise KeyError(message.id)

        def on_exception(self, exception: Exception) -> None:
            told.append(exception)

    with (
        client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Failing()) as stream,
        pytest.raises(KeyError, match="msg_1"),
    ):
        stream.until_done()
    assert [str(error) for error in told] == ["'msg_1'"]


def test_a_handler_follows_one_stream(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, STREAM)
    handler = AssistantEventHandler()
    with pytest.raises(RuntimeError, match="There is no stream yet"):
        handler.until_done()
    handler = AssistantEventHandler()
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
        next(stream)
    again = client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=handler)
    with pytest.raises(RuntimeError, match="follows one stream"), again:
        pass
    assert len(scripted.requests) == 1


def test_a_stream_that_told_nothing_has_no_final_things(client: OpenAI, scripted: Scripted) -> None:
    served(scripted, [{"event": "thread.created", "data": {"id": "t"}}])
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a") as stream:
        for final in (stream.get_final_run, stream.get_final_run_steps, stream.get_final_messages):
            with pytest.raises(OpenAIError, match="told about no"):
                final()


def test_tool_outputs_are_handed_in_and_followed(emulator: Any) -> None:
    with OpenAI(api_key="k", base_url=emulator.base_url) as client:
        tool: Any = {"type": "function", "function": {"name": "f"}}
        assistant = client.beta.assistants.create(model="gpt-5.4", tools=[tool]).id
        thread: Any = {"messages": [{"role": "user", "content": "Go"}]}
        with client.beta.threads.create_and_run_stream(assistant_id=assistant, thread=thread) as stream:
            run = stream.get_final_run()
        assert run.status == "requires_action"
        assert run.required_action is not None
        calls = run.required_action.submit_tool_outputs.tool_calls
        with client.beta.threads.runs.submit_tool_outputs_stream(
            run_id=run.id,
            thread_id=run.thread_id,
            tool_outputs=[{"tool_call_id": call.id, "output": "done it"} for call in calls],
        ) as stream:
            assert "done it" in "".join(stream.text_deltas)
