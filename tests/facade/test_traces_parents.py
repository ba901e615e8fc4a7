"""Traces of work that is made of several calls, and the context that goes on to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import trace

from .collecting import ANSWER, Collected
from .structured import USER, completion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted


@pytest.fixture
def collected() -> Iterator[Collected]:
    made = Collected()
    yield made
    made.close()


def ask(call: Caller, **options: Any) -> Any:
    return call.run(call.client.chat.completions.create(model="gpt-5", messages=USER, **options))


def test_the_context_goes_on_in_traceparent(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    call.options(**collected.options)
    with collected.tracers.get_tracer("app").start_as_current_span("work") as work:
        ask(call)
        assert trace.get_current_span() is work
    span = next(span for span in collected.spans if span.name == "chat gpt-5")
    assert span.parent.span_id == work.get_span_context().span_id
    (sent,) = scripted.requests
    context = span.get_span_context()
    assert sent.headers["traceparent"] == f"00-{context.trace_id:032x}-{context.span_id:016x}-{context.trace_flags:02x}"


def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


def test_a_tool_loop_is_the_parent_of_its_calls_and_tools(
    call: Caller, scripted: Scripted, collected: Collected
) -> None:
    function = {"name": "weather", "arguments": '{"city": "Bern"}'}
    asks = completion(tool_calls=[{"id": "call_1", "type": "function", "function": function}])
    turns = [asks, ANSWER]
    scripted.answer = lambda _: scripted.json(turns.pop(0))
    call.options(**collected.options)
    call.run(call.client.chat.completions.run_tools(model="gpt-5", messages=USER, tools=[weather]))
    spans = {span.name: span for span in collected.spans}
    loop, tool = spans["invoke_agent"], spans["execute_tool weather"]
    assert loop.parent is None
    assert dict(loop.attributes) == {"gen_ai.operation.name": "invoke_agent", "gen_ai.request.model": "gpt-5"}
    assert dict(tool.attributes) == {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "weather",
        "gen_ai.tool.type": "function",
        "gen_ai.tool.call.id": "call_1",
    }
    children = [span.name for span in collected.spans if span.parent and span.parent.span_id == loop.context.span_id]
    assert children == ["chat gpt-5", "execute_tool weather", "chat gpt-5"]


def test_a_tool_that_fails_is_seen(call: Caller, scripted: Scripted, collected: Collected) -> None:
    def broken(city: str) -> str:
        """Fails."""
        raise LookupError(city)

    function = {"name": "broken", "arguments": '{"city": "Bern"}'}
    turns = [completion(tool_calls=[{"id": "call_1", "type": "function", "function": function}]), ANSWER]
    scripted.answer = lambda _: scripted.json(turns.pop(0))
    call.options(**collected.options)
    call.run(call.client.chat.completions.run_tools(model="gpt-5", messages=USER, tools=[broken]))
    tool = next(span for span in collected.spans if span.name == "execute_tool broken")
    assert tool.attributes["error.type"] == "LookupError"


def test_a_poll_is_the_parent_of_its_looks(call: Caller, scripted: Scripted, collected: Collected) -> None:
    states = ["in_progress", "completed"]
    scripted.answer = lambda _: scripted.json({"id": "vs_1", "object": "vector_store.file", "status": states.pop(0)})
    call.options(**collected.options)
    call.run(call.client.vector_stores.files.poll("f", vector_store_id="v", poll_interval_ms=1))
    poll = next(span for span in collected.spans if span.name.startswith("poll "))
    looks = [span for span in collected.spans if span.parent and span.parent.span_id == poll.context.span_id]
    assert poll.name == "poll getVectorStoreFile"
    assert [span.name for span in looks] == ["getVectorStoreFile"] * 2
