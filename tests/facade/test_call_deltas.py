"""Tool calls whose deltas have no index, or one that says nothing: each call gets its own name and arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.streaming.call_places import CallPlaces

from .structured import USER, chunk, read, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

TOOLS: list[Any] = [{"type": "function", "function": {"name": name, "strict": True, "parameters": {}}} for name in "ab"]
ONE, TWO = ("a", '{"x": 1}'), ("b", '{"y": 2}')


def delta(name: str | None = None, arguments: Any = None, **fields: Any) -> dict[str, Any]:
    function = {key: value for key, value in (("name", name), ("arguments", arguments)) if value is not None}
    return {"type": "function", "function": function, **fields}


STREAMS: dict[str, list[dict[str, Any]]] = {
    "split, known by ids": [
        delta("a", "", id="1"),
        delta(None, '{"x"', id="1"),
        delta("b", '{"y": ', id="2"),
        delta(None, ": 1}", id="1"),
        delta(None, "2}", id="2"),
    ],
    "split, an id at the beginning": [
        delta("a", '{"x"', id="1"),
        delta(None, ": 1}"),
        delta("b", "", id="2"),
        delta(None, '{"y": '),
        delta(None, "2}"),
    ],
    "whole, no ids": [delta("a", ONE[1]), delta("b", TWO[1])],
    "null as index": [delta("a", ONE[1], id="1", index=None), delta("b", TWO[1], id="2", index=None)],
    "all have index 0": [
        delta("a", '{"x"', id="1", index=0),
        delta(None, ": 1}", index=0),
        delta("b", '{"y": ', id="2", index=0),
        delta(None, "2}", index=0),
    ],
    "a new id with every delta": [
        delta("a", '{"x"', id="1", index=0),
        delta(None, ": 1}", id="2", index=0),
        delta("b", TWO[1], id="3", index=1),
    ],
    "name and id repeated": [
        delta("a", '{"x"', id="1", index=0),
        delta("a", ": 1}", id="1", index=0),
        delta("b", '{"y": ', id="2", index=1),
        delta("b", "2}", id="2", index=1),
    ],
    "arguments are objects": [delta("a", {"x": 1}, index=0), delta("b", {"y": 2}, index=1)],
    "as the API has it": [
        delta("a", "", id="1", index=0),
        delta(None, ONE[1], index=0),
        delta("b", "", id="2", index=1),
        delta(None, TWO[1], index=1),
    ],
}


@pytest.mark.parametrize("kind", STREAMS)
@pytest.mark.parametrize("together", [False, True], ids=["a chunk each", "in one chunk"])
def test_calls_are_told_apart(call: Caller, scripted: Scripted, kind: str, together: bool) -> None:
    deltas = STREAMS[kind]
    sent = [chunk(tool_calls=deltas)] if together else [chunk(tool_calls=[one]) for one in deltas]
    scripted.answer = lambda request: streamed(scripted, *sent, chunk("tool_calls"), done=True)
    seen, stream = read(call, call.client.chat.completions.stream(model="m", messages=USER, tools=TOOLS))
    final: Any = call.run(stream.get_final_completion())
    calls = [one.function for one in final.choices[0].message.tool_calls]
    assert [(one.name, one.arguments.replace(":1", ": 1").replace(":2", ": 2")) for one in calls] == [ONE, TWO]
    assert [one.parsed_arguments for one in calls] == [{"x": 1}, {"y": 2}]
    done = [event for event in seen if event.type.endswith("arguments.done")]
    assert {(event.index, event.name) for event in done} == {(0, "a"), (1, "b")}


def test_arguments_that_are_empty_are_none(call: Caller, scripted: Scripted) -> None:
    sent = [chunk(tool_calls=[delta("a", "", id="1")]), chunk("tool_calls")]
    scripted.answer = lambda request: streamed(scripted, *sent, done=True)
    _, stream = read(call, call.client.chat.completions.stream(model="m", messages=USER, tools=TOOLS))
    final: Any = call.run(stream.get_final_completion())
    assert final.choices[0].message.tool_calls[0].function.parsed_arguments == {}


def test_the_deltas_stay_as_they_came() -> None:
    sent = delta("a", {"x": 1}, id="1")
    before = repr(sent)
    assert CallPlaces().numbered([sent, 7])[1] == 7  # what is no call is handed on
    assert repr(sent) == before
